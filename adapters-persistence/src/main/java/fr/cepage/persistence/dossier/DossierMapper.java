package fr.cepage.persistence.dossier;

import fr.cepage.domain.dossier.Complements;
import fr.cepage.domain.dossier.Coordonnees;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.FicheDossier;
import fr.cepage.domain.dossier.Identite;
import fr.cepage.domain.dossier.Justification;
import fr.cepage.domain.dossier.NumeroDossier;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

/** Maps the sheet, which is flat; the aggregate around it is rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface DossierMapper {

    @SaufCle
    @Mapping(target = "numero", ignore = true)
    @Mapping(target = ".", source = "identite")
    @Mapping(target = ".", source = "coordonnees")
    @Mapping(target = ".", source = "complements")
    @Mapping(target = "piece", ignore = true)
    @Mapping(target = "dateVerification", ignore = true)
    void ecrire(FicheDossier fiche, @MappingTarget DossierEntity entite);

    @Mapping(target = "avecReferent", ignore = true)
    @Mapping(target = "identite", source = "entite")
    @Mapping(target = "coordonnees", source = "entite")
    @Mapping(target = "complements", source = "entite")
    FicheDossier fiche(DossierEntity entite);

    Identite identite(DossierEntity entite);

    Coordonnees coordonnees(DossierEntity entite);

    Complements complements(DossierEntity entite);

    default Dossier dossier(DossierEntity entite) {
        return new Dossier(
                new DossierId(entite.id),
                new StructureCode(entite.structure),
                new NumeroDossier(entite.numero),
                fiche(entite),
                entite.piece == null ? null : new Justification(new CodeValeur(entite.piece), entite.dateVerification),
                entite.version);
    }
}
