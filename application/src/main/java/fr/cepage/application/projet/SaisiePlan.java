package fr.cepage.application.projet;

import fr.cepage.domain.projet.ActionEtape;
import fr.cepage.domain.projet.Codification;
import fr.cepage.domain.projet.ContenuPlan;
import fr.cepage.domain.projet.Decision;
import fr.cepage.domain.projet.Eligibilite;
import fr.cepage.domain.projet.Etape;
import fr.cepage.domain.projet.Financement;
import fr.cepage.domain.projet.Formation;
import fr.cepage.domain.projet.Prestation;
import fr.cepage.domain.projet.SuiviParcours;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a plan, right or wrong (SYN-05 to SYN-07, SYN-17, SYN-18); what was left out is empty. Amounts are
 * texts of digits with a point and two decimals.
 */
public record SaisiePlan(
        List<SaisieEtape> etapes,
        List<SaisieFormation> formations,
        List<SaisieDispositif> dispositifs,
        List<SaisiePrestation> prestations,
        List<SaisieSuivi> suivis,
        List<SaisieDepense> depenses,
        List<SaisieFinancement> financements) {

    public static final SaisiePlan VIDE = de(ContenuPlan.VIDE);

    public SaisiePlan {
        etapes = List.copyOf(etapes);
        formations = List.copyOf(formations);
        dispositifs = List.copyOf(dispositifs);
        prestations = List.copyOf(prestations);
        suivis = List.copyOf(suivis);
        depenses = List.copyOf(depenses);
        financements = List.copyOf(financements);
    }

    /** What would have to be typed to get that content. */
    public static SaisiePlan de(ContenuPlan contenu) {
        return new SaisiePlan(
                contenu.etapes().stream().map(SaisieEtape::de).toList(),
                contenu.formations().stream().map(SaisieFormation::de).toList(),
                contenu.dispositifs().stream()
                        .map(d -> new SaisieDispositif(
                                d.libelle(), d.periode().debut(), d.periode().fin()))
                        .toList(),
                contenu.prestations().stream().map(SaisiePrestation::de).toList(),
                contenu.suivis().stream().map(SaisieSuivi::de).toList(),
                contenu.depenses().stream()
                        .map(d -> new SaisieDepense(d.libelle(), d.montant().toString()))
                        .toList(),
                contenu.financements().stream().map(SaisieFinancement::de).toList());
    }

    private static @Nullable String texte(@Nullable Object valeur) {
        return Objects.toString(valeur, null);
    }

    /**
     * A step.
     *
     * @param id as it was answered; null: it is new
     * @param etat null: it is still to be done
     */
    public record SaisieEtape(
            @Nullable String id,
            @Nullable String objectif,
            @Nullable LocalDate debut,
            @Nullable LocalDate echeance,
            @Nullable String etat,
            List<SaisieAction> actions) {

        public SaisieEtape {
            actions = List.copyOf(actions);
        }

        private static SaisieEtape de(Etape etape) {
            return new SaisieEtape(
                    etape.id().toString(),
                    etape.objectif(),
                    etape.periode().debut(),
                    etape.periode().fin(),
                    etape.etat().name(),
                    etape.actions().stream().map(SaisieAction::de).toList());
        }
    }

    /** What is to be done for a step. */
    public record SaisieAction(
            @Nullable String libelle,
            @Nullable String qui,
            @Nullable String tiers,
            @Nullable LocalDate echeance,
            @Nullable LocalDate faiteLe) {

        private static SaisieAction de(ActionEtape action) {
            return new SaisieAction(
                    action.libelle(), texte(action.qui()), action.tiers(), action.echeance(), action.faiteLe());
        }
    }

    /** A training. */
    public record SaisieFormation(
            @Nullable String organisme,
            @Nullable String intitule,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable Integer heures,
            @Nullable String prerequis,
            @Nullable String certification) {

        private static SaisieFormation de(Formation formation) {
            return new SaisieFormation(
                    formation.organisme(),
                    formation.intitule(),
                    formation.periode().debut(),
                    formation.periode().fin(),
                    formation.heures(),
                    formation.prerequis(),
                    formation.certification());
        }
    }

    /** A dispositif that is counted on. */
    public record SaisieDispositif(
            @Nullable String libelle,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin) {}

    /** A service of somebody else. */
    public record SaisiePrestation(
            @Nullable String libelle,
            @Nullable String prestataire,
            @Nullable String objectif,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable String attendus,
            @Nullable String suivi,
            @Nullable String resultat,
            @Nullable String qualite) {

        private static SaisiePrestation de(Prestation prestation) {
            return new SaisiePrestation(
                    prestation.libelle(),
                    prestation.prestataire(),
                    prestation.objectif(),
                    prestation.periode().debut(),
                    prestation.periode().fin(),
                    prestation.attendus(),
                    prestation.suivi(),
                    prestation.resultat(),
                    prestation.qualite());
        }
    }

    /** How the person is followed up in a training or in employment. */
    public record SaisieSuivi(
            @Nullable String nature,
            @Nullable String organisme,
            SaisieCodification codification,
            @Nullable LocalDate debut,
            @Nullable LocalDate fin,
            @Nullable String contacts) {

        private static SaisieSuivi de(SuiviParcours suivi) {
            return new SaisieSuivi(
                    suivi.nature().name(),
                    suivi.organisme(),
                    SaisieCodification.de(suivi.codification()),
                    suivi.periode().debut(),
                    suivi.periode().fin(),
                    suivi.contacts());
        }
    }

    /** What something is called in a system of codes. */
    public record SaisieCodification(
            @Nullable String systeme,
            @Nullable String code,
            @Nullable String libelle) {

        private static SaisieCodification de(@Nullable Codification codification) {
            return codification == null
                    ? new SaisieCodification(null, null, null)
                    : new SaisieCodification(codification.systeme(), codification.code(), codification.libelle());
        }
    }

    /** A cost. */
    public record SaisieDepense(
            @Nullable String libelle, @Nullable String montant) {}

    /**
     * A part of the costs that somebody is asked to pay.
     *
     * @param financeur code of its list
     * @param etape identifier of a step of the plan
     * @param etat null: it is still to be asked for
     */
    public record SaisieFinancement(
            @Nullable String financeur,
            @Nullable String detail,
            @Nullable String etape,
            @Nullable String montantDemande,
            SaisieEligibilite eligibilite,
            @Nullable String contacts,
            SaisieDecision decision,
            @Nullable String etat,
            @Nullable String montantAccorde,
            @Nullable String suite) {

        private static SaisieFinancement de(Financement financement) {
            return new SaisieFinancement(
                    financement.financeur().valeur(),
                    financement.detail(),
                    texte(financement.etape()),
                    texte(financement.montantDemande()),
                    SaisieEligibilite.de(financement.eligibilite()),
                    financement.contacts(),
                    SaisieDecision.de(financement.decision()),
                    financement.etat().name(),
                    texte(financement.montantAccorde()),
                    financement.suite());
        }
    }

    /** Whether the criteria are met. */
    public record SaisieEligibilite(
            @Nullable LocalDate verifieeLe, @Nullable String resultat) {

        private static SaisieEligibilite de(Eligibilite eligibilite) {
            return new SaisieEligibilite(eligibilite.verifieeLe(), eligibilite.resultat());
        }
    }

    /** What was answered. */
    public record SaisieDecision(
            @Nullable LocalDate date,
            @Nullable String reference,
            @Nullable String auteur) {

        private static SaisieDecision de(Decision decision) {
            return new SaisieDecision(decision.date(), decision.reference(), decision.auteur());
        }
    }
}
