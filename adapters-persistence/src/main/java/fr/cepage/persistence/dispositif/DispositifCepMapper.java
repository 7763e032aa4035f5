package fr.cepage.persistence.dispositif;

import fr.cepage.domain.commun.NomPersonne;
import fr.cepage.domain.dispositif.Cloture;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.EntreeCep;
import fr.cepage.domain.dispositif.ReferentCep;
import fr.cepage.domain.dispositif.RenseignementsCep;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.persistence.commun.MappingConfiguration;
import fr.cepage.persistence.commun.SaufCle;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;
import org.mapstruct.Named;

/** Maps what is flat of a CEP; the aggregate and its way through the phases are rebuilt by hand. */
@Mapper(config = MappingConfiguration.class)
interface DispositifCepMapper {

    @SaufCle.DuDossier
    @Mapping(target = ".", source = "entree")
    @Mapping(target = ".", source = "renseignements")
    @Mapping(target = "dateFinReelle", ignore = true)
    @Mapping(target = "motifSortie", ignore = true)
    @Mapping(target = "autreOperateur", ignore = true)
    @Mapping(target = "referent", source = "renseignements.referent", qualifiedByName = "sub")
    @Mapping(target = "nomReferent", source = "renseignements.referent", qualifiedByName = "nom")
    void ecrire(EntreeCep entree, RenseignementsCep renseignements, @MappingTarget DispositifCepEntity entite);

    EntreeCep entree(DispositifCepEntity entite);

    @Mapping(target = "referent", source = "entite")
    RenseignementsCep renseignements(DispositifCepEntity entite);

    default DispositifCep dispositif(DispositifCepEntity entite) {
        return new DispositifCep(
                new DispositifCepId(entite.id),
                entite.dossier(),
                entite.codeStructure(),
                entree(entite),
                renseignements(entite),
                Phases.parcours(entite.phases),
                entite.dateFinReelle == null
                        ? null
                        : new Cloture(entite.dateFinReelle, new CodeValeur(entite.motifSortie), entite.autreOperateur),
                entite.version);
    }

    default @Nullable ReferentCep referent(DispositifCepEntity entite) {
        if (entite.referent != null) {
            return new ReferentCep.Conseiller(new UtilisateurId(entite.referent));
        }
        return entite.nomReferent == null ? null : new ReferentCep.NomLibre(new NomPersonne(entite.nomReferent));
    }

    @Named("sub")
    default @Nullable String sub(@Nullable ReferentCep referent) {
        return referent instanceof ReferentCep.Conseiller conseiller
                ? conseiller.id().sub()
                : null;
    }

    @Named("nom")
    default @Nullable String nom(@Nullable ReferentCep referent) {
        return referent instanceof ReferentCep.NomLibre libre ? libre.nom().valeur() : null;
    }
}
