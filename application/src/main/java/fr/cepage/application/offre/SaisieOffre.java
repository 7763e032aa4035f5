package fr.cepage.application.offre;

import fr.cepage.domain.offre.ConditionsMer;
import fr.cepage.domain.offre.FicheOffre;
import fr.cepage.domain.referentiel.CodeValeur;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for an offer, right or wrong.
 *
 * @param conseillerReferent {@code sub} of an adviser
 */
public record SaisieOffre(
        @Nullable String origine,
        @Nullable String theme,
        @Nullable String acteService,
        @Nullable String acteServiceRegional,
        @Nullable String type,
        @Nullable String nom,
        @Nullable LocalDate dateDebut,
        @Nullable LocalDate dateFin,
        @Nullable String etat,
        @Nullable String conseillerReferent,
        @Nullable String contrat,
        @Nullable String partenaire,
        @Nullable String mesureNationale,
        SaisieConditions conditions) {

    public static final SaisieOffre VIDE = new SaisieOffre(
            null, null, null, null, null, null, null, null, null, null, null, null, null, SaisieConditions.VIDES);

    /** The conditions of a mise en relation as typed. */
    public record SaisieConditions(
            @Nullable String texte,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            @Nullable Integer places) {

        public static final SaisieConditions VIDES = new SaisieConditions(null, null, null, null);
    }

    /** What would have to be typed to get this sheet. */
    public static SaisieOffre de(FicheOffre fiche) {
        CodeValeur mesure = fiche.mesureNationale();
        ConditionsMer conditions = fiche.conditions();
        return new SaisieOffre(
                fiche.origine().valeur(),
                fiche.theme().valeur(),
                fiche.acteService().valeur(),
                fiche.acteServiceRegional(),
                fiche.type(),
                fiche.nom(),
                fiche.periode().dateDebut(),
                fiche.periode().dateFin(),
                fiche.etat().valeur(),
                fiche.conseillerReferent().sub(),
                fiche.contrat(),
                fiche.partenaire(),
                mesure == null ? null : mesure.valeur(),
                new SaisieConditions(
                        conditions.texte(), conditions.ageMin(), conditions.ageMax(), conditions.places()));
    }

    public SaisieOffre avec(SaisieConditions nouvelles) {
        return new SaisieOffre(
                origine,
                theme,
                acteService,
                acteServiceRegional,
                type,
                nom,
                dateDebut,
                dateFin,
                etat,
                conseillerReferent,
                contrat,
                partenaire,
                mesureNationale,
                nouvelles);
    }
}
