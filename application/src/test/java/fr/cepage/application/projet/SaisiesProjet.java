package fr.cepage.application.projet;

import fr.cepage.application.projet.SaisiePlan.SaisieAction;
import fr.cepage.application.projet.SaisiePlan.SaisieCodification;
import fr.cepage.application.projet.SaisiePlan.SaisieDecision;
import fr.cepage.application.projet.SaisiePlan.SaisieDepense;
import fr.cepage.application.projet.SaisiePlan.SaisieDispositif;
import fr.cepage.application.projet.SaisiePlan.SaisieEligibilite;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.application.projet.SaisiePlan.SaisieFinancement;
import fr.cepage.application.projet.SaisiePlan.SaisieFormation;
import fr.cepage.application.projet.SaisiePlan.SaisiePrestation;
import fr.cepage.application.projet.SaisiePlan.SaisieSuivi;
import fr.cepage.application.projet.SaisieProjet.SaisieCompetence;
import fr.cepage.application.projet.SaisieProjet.SaisieConclusions;
import fr.cepage.application.projet.SaisieProjet.SaisieDemarche;
import fr.cepage.application.projet.SaisieProjet.SaisieEngagements;
import fr.cepage.application.projet.SaisieProjet.SaisieEntretien;
import fr.cepage.application.projet.SaisieProjet.SaisieMetier;
import fr.cepage.application.projet.SaisieProjet.SaisieScenario;
import fr.cepage.domain.projet.Projets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed for projects and plans, for tests. */
public final class SaisiesProjet {
    private SaisiesProjet() {}

    public static SaisieProjet unObjectif(@Nullable String objectif) {
        return unProjet(objectif, null, List.of(), List.of());
    }

    public static SaisieProjet unProjet(
            @Nullable String objectif,
            @Nullable String situation,
            List<SaisieCompetence> competences,
            List<SaisieScenario> scenarios) {
        return new SaisieProjet(
                objectif,
                situation,
                null,
                null,
                null,
                null,
                null,
                competences,
                List.of(),
                scenarios,
                List.of(),
                null,
                null,
                null,
                SaisieProjet.VIDE.conclusions(),
                SaisieProjet.VIDE.entretienProfessionnel(),
                null,
                SaisieProjet.VIDE.engagements());
    }

    public static SaisieProjet unProjetComplet() {
        return SaisieProjet.de(Projets.unContenuComplet());
    }

    /** Every member wrong, on that day. */
    public static SaisieProjet unProjetFaux(LocalDate aujourdhui) {
        LocalDate demain = aujourdhui.plusDays(1);
        String trop = "x".repeat(4001);
        return new SaisieProjet(
                "  ",
                trop,
                null,
                null,
                null,
                null,
                "a\u0007",
                List.of(new SaisieCompetence(" ", "INNEE"), new SaisieCompetence("Écouter", null)),
                List.of(new SaisieMetier("J15", null)),
                List.of(new SaisieScenario(null, trop, true), new SaisieScenario("B", null, true)),
                List.of(new SaisieDemarche(null, 1969, null), new SaisieDemarche("Cap emploi", 2027, null)),
                null,
                null,
                null,
                new SaisieConclusions(null, trop, null),
                new SaisieEntretien(demain, null),
                LocalDate.of(1999, 12, 31),
                new SaisieEngagements(null, null, 0, null, null, null, demain));
    }

    public static SaisiePlan unPlan(
            List<SaisieEtape> etapes, List<SaisieDepense> depenses, List<SaisieFinancement> financements) {
        return new SaisiePlan(etapes, List.of(), List.of(), List.of(), List.of(), depenses, financements);
    }

    public static SaisieEtape uneEtape(@Nullable String id, @Nullable String objectif) {
        return new SaisieEtape(id, objectif, null, null, null, List.of());
    }

    public static SaisieFinancement unFinancement(@Nullable String etat, @Nullable String etape) {
        return unFinancement("REGION", etape, "1500.00", etat, null, null);
    }

    public static SaisieFinancement unFinancement(
            @Nullable String financeur,
            @Nullable String etape,
            @Nullable String demande,
            @Nullable String etat,
            @Nullable String accorde,
            @Nullable LocalDate verifieeLe) {
        return new SaisieFinancement(
                financeur,
                null,
                etape,
                demande,
                new SaisieEligibilite(verifieeLe, null),
                null,
                new SaisieDecision(null, null, null),
                etat,
                accorde,
                null);
    }

    /** Every kind of member wrong, on that day. */
    public static SaisiePlan unPlanFaux(LocalDate aujourdhui) {
        LocalDate demain = aujourdhui.plusDays(1);
        return new SaisiePlan(
                List.of(
                        new SaisieEtape(null, " ", demain, aujourdhui, "FINIE", List.of()),
                        new SaisieEtape(
                                null,
                                "Financer",
                                null,
                                null,
                                null,
                                List.of(new SaisieAction(null, "MOI", null, null, demain)))),
                List.of(new SaisieFormation(null, null, demain, aujourdhui, 0, null, null)),
                List.of(new SaisieDispositif("Aide", LocalDate.of(1999, 12, 31), LocalDate.of(2100, 1, 1))),
                List.of(new SaisiePrestation(null, null, null, null, null, "x".repeat(4001), null, null, null)),
                List.of(
                        new SaisieSuivi(null, null, new SaisieCodification(null, null, null), null, null, null),
                        new SaisieSuivi("STAGE", null, new SaisieCodification("RNCP", null, " "), null, null, null)),
                List.of(new SaisieDepense(null, "12,50"), new SaisieDepense("Tenues", null)),
                List.of(
                        unFinancement("BANQUE", null, "1e3", "ACCORDE", null, demain),
                        unFinancement(null, "pas une étape", null, "REFUSE", "10.00", null),
                        unFinancement("CPF", null, null, "PERDU", "10000000.00", null)));
    }
}
