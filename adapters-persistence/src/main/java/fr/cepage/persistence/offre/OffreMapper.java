package fr.cepage.persistence.offre;

import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.PeriodeOffre;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps the sheet, which is flat; the aggregate around it is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface OffreMapper {

    @SaufCle
    @Mapping(target = ".", source = "periode")
    @Mapping(target = ".", source = "conditions")
    @Mapping(target = "texteConditions", source = "conditions.texte")
    void ecrire(FicheOffre fiche, @MappingTarget OffreEntity entite);

    @Mapping(target = "periode", source = "entite")
    @Mapping(target = "conditions", source = "entite")
    FicheOffre fiche(OffreEntity entite);

    PeriodeOffre periode(OffreEntity entite);

    @Mapping(target = "texte", source = "texteConditions")
    ConditionsMer conditions(OffreEntity entite);

    default Offre offre(OffreEntity entite) {
        return new Offre(new OffreId(entite.id), new StructureCode(entite.structure), fiche(entite), entite.version);
    }
}
