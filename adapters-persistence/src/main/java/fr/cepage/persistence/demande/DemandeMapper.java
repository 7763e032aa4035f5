package fr.cepage.persistence.demande;

import fr.cepage.domain.demande.ContenuDemande;
import fr.cepage.domain.demande.Demande;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.EtatDemande;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.MappingConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps what is flat of a demande; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface DemandeMapper {

    @Mapping(target = "id", ignore = true)
    @Mapping(target = "version", ignore = true)
    @Mapping(target = "structure", ignore = true)
    @Mapping(target = "dossierId", ignore = true)
    @Mapping(target = "dateDemande", source = "contenu.date")
    @Mapping(target = "nature", source = "contenu.nature")
    @Mapping(target = "commentaire", source = "contenu.commentaire")
    void ecrire(ContenuDemande contenu, EtatDemande etat, @MappingTarget DemandeEntity entite);

    @Mapping(target = "date", source = "dateDemande")
    ContenuDemande contenu(DemandeEntity entite);

    default Demande demande(DemandeEntity entite) {
        return new Demande(
                new DemandeId(entite.id),
                new DossierId(entite.dossierId),
                new StructureCode(entite.structure),
                contenu(entite),
                entite.etat,
                entite.version);
    }
}
