package fr.cepage.persistence.liaison;

import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.liaison.ContenuLiaison;
import fr.cepage.domain.liaison.LiaisonRecue;
import fr.cepage.domain.liaison.LiaisonRecueId;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps what is flat of a fiche de liaison reçue; the aggregate is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface LiaisonRecueMapper {

    @SaufCle.DuDossier
    @Mapping(target = ".", source = "contenu")
    void ecrire(ContenuLiaison contenu, UtilisateurId auteur, @MappingTarget LiaisonRecueEntity entite);

    ContenuLiaison contenu(LiaisonRecueEntity entite);

    default LiaisonRecue liaison(LiaisonRecueEntity entite) {
        return new LiaisonRecue(
                new LiaisonRecueId(entite.id),
                entite.dossier(),
                entite.codeStructure(),
                contenu(entite),
                new UtilisateurId(entite.auteur),
                entite.annulation(),
                entite.version);
    }
}
