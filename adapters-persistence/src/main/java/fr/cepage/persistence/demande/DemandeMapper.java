package fr.cepage.persistence.demande;

import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps what is flat of a demande; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface DemandeMapper {

    @SaufCle.DuDossier
    @Mapping(target = "dateDemande", source = "contenu.date")
    @Mapping(target = "nature", source = "contenu.nature")
    @Mapping(target = "commentaire", source = "contenu.commentaire")
    void ecrire(ContenuDemande contenu, EtatDemande etat, @MappingTarget DemandeEntity entite);

    @Mapping(target = "date", source = "dateDemande")
    ContenuDemande contenu(DemandeEntity entite);

    default Demande demande(DemandeEntity entite) {
        return new Demande(
                new DemandeId(entite.id),
                entite.dossier(),
                entite.codeStructure(),
                contenu(entite),
                entite.etat,
                entite.annulation(),
                entite.version);
    }
}
