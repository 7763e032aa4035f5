package fr.cepage.domain.projet;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.referentiel.CodeValeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects and plans named by their situation, for tests. */
public final class Projets {
    public static final EtapeId CHOISIR = new EtapeId(UUID.fromString("01980000-0000-7000-8000-000000000001"));
    public static final EtapeId FINANCER = new EtapeId(UUID.fromString("01980000-0000-7000-8000-000000000002"));

    private static final LocalDate AUJOURDHUI = Dossiers.AUJOURDHUI;

    private Projets() {}

    /** Nothing but what it cannot be without. */
    public static ContenuProjet unObjectif(String objectif) {
        return auRythme(objectif, null);
    }

    /** The same, with a rhythm. */
    public static ContenuProjet auRythme(String objectif, @Nullable String rythme) {
        return new ContenuProjet(
                objectif,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                rythme,
                null,
                null,
                Conclusions.AUCUNE,
                EntretienProfessionnel.AUCUN,
                null,
                Engagements.AUCUN);
    }

    /** Every member filled. */
    public static ContenuProjet unContenuComplet() {
        return new ContenuProjet(
                "Devenir aide-soignante et travailler en gériatrie, à Marseille.",
                "23 ans, bac professionnel, deux ans d'aide à domicile.",
                "Un diplôme, puis un emploi stable.",
                "Patience et écoute.\nUn stage réussi.",
                "Un trajet de 50 minutes.",
                "Trois instituts recrutent.",
                "Formation d'un an, sinon apprentissage.",
                List.of(
                        new Competence("Aider à la toilette", OrigineCompetence.ACQUISE),
                        new Competence("Organiser une tournée", OrigineCompetence.TRANSFERABLE),
                        new Competence("Les soins d'hygiène", OrigineCompetence.A_ACQUERIR)),
                List.of(
                        new Metier(new CodeRome("J1501"), "Aide-soignant / Aide-soignante"),
                        new Metier(null, "Auxiliaire de vie")),
                List.of(
                        new Scenario("Formation d'un an", "De janvier à décembre 2027", true),
                        new Scenario("Apprentissage", null, false)),
                List.of(new DemarcheAnterieure("Cap emploi 13", Year.of(2024), "Bilan commencé")),
                "Disponible à plein temps, autonome",
                "Marseille et Aubagne",
                "Décembre 2027",
                new Conclusions("Une formation est nécessaire", "Trop peu d'expérience", "Inutile à ce stade"),
                new EntretienProfessionnel(AUJOURDHUI.minusMonths(2), "Favorable"),
                AUJOURDHUI.minusDays(10),
                new Engagements(
                        "04 65 71 20 36",
                        "Toutes les deux semaines",
                        14,
                        "Sur place ou par téléphone",
                        "Respecter votre initiative",
                        "Vous aider à décider",
                        AUJOURDHUI.minusDays(20)));
    }

    public static Montant euros(String montant) {
        return new Montant(new BigDecimal(montant));
    }

    public static Etape uneEtape(EtapeId id, String objectif) {
        return new Etape(
                id,
                objectif,
                new Periode(AUJOURDHUI.minusDays(5), AUJOURDHUI.plusMonths(2)),
                EtatEtape.EN_COURS,
                List.of(new ActionEtape(
                        "Appeler l'institut", QuiAgit.JEUNE, null, AUJOURDHUI.plusDays(8), AUJOURDHUI.minusDays(1))));
    }

    public static Financement unFinancement(EtatFinancement etat, @Nullable EtapeId etape, @Nullable Montant accorde) {
        return new Financement(
                new CodeValeur("FRANCE_TRAVAIL"),
                null,
                etape,
                euros("1500.00"),
                Eligibilite.INCONNUE,
                null,
                Decision.AUCUNE,
                etat,
                accorde,
                null);
    }

    /** The same, with what is done instead. */
    public static Financement avecSuite(Financement refuse, String suite) {
        return financement(refuse.financeur(), refuse, refuse.eligibilite(), suite);
    }

    /** The same, asked of somebody else. */
    public static Financement de(String financeur, Financement demande) {
        return financement(new CodeValeur(financeur), demande, demande.eligibilite(), demande.suite());
    }

    /** The same, with what was found out on that day. */
    public static Financement verifie(Financement demande, LocalDate le, String resultat) {
        return financement(demande.financeur(), demande, new Eligibilite(le, resultat, null), demande.suite());
    }

    private static Financement financement(
            CodeValeur financeur, Financement demande, Eligibilite eligibilite, @Nullable String suite) {
        return new Financement(
                financeur,
                demande.detail(),
                demande.etape(),
                demande.montantDemande(),
                eligibilite,
                demande.contacts(),
                demande.decision(),
                demande.etat(),
                demande.montantAccorde(),
                suite);
    }

    public static ContenuPlan unPlan(List<Etape> etapes, List<Depense> depenses, List<Financement> financements) {
        return new ContenuPlan(etapes, List.of(), List.of(), List.of(), List.of(), depenses, financements);
    }

    /** Every list and every member filled. */
    public static ContenuPlan unPlanComplet() {
        return new ContenuPlan(
                List.of(uneEtape(CHOISIR, "Vérifier le choix du métier"), uneEtape(FINANCER, "Financer la formation")),
                List.of(new Formation(
                        "IFAS de Marseille",
                        "Diplôme d'État d'aide-soignant",
                        new Periode(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 12, 10)),
                        1540,
                        "Entretien de sélection",
                        "RNCP35830")),
                List.of(new DispositifVise("Aide au transport", new Periode(LocalDate.of(2027, 1, 4), null))),
                List.of(new Prestation(
                        "Atelier de préparation",
                        "Institut du soin",
                        "Réussir la sélection",
                        new Periode(AUJOURDHUI.minusMonths(1), AUJOURDHUI),
                        "Un dossier prêt",
                        "Un point par semaine",
                        "Dossier déposé",
                        "Très bon accueil")),
                List.of(new SuiviParcours(
                        NatureSuivi.FORMATION,
                        "IFAS de Marseille",
                        new Codification("RNCP", "35830", "Aide-soignant"),
                        new Periode(LocalDate.of(2027, 1, 4), null),
                        "Mme la directrice, le 12 mai")),
                List.of(new Depense("Formation", euros("6480.00")), new Depense("Tenues", euros("180.50"))),
                List.of(
                        new Financement(
                                new CodeValeur("REGION"),
                                "Provence-Alpes-Côte d'Azur",
                                FINANCER,
                                euros("4300.00"),
                                new Eligibilite(AUJOURDHUI.minusDays(9), "Remplit les critères", Dossiers.CLAIRE),
                                "Le 3 juin, par téléphone",
                                new Decision(AUJOURDHUI.minusDays(2), "PACA-2026-118", "Commission du 13 juin"),
                                EtatFinancement.ACCORDE,
                                euros("4300.00"),
                                null),
                        unFinancement(EtatFinancement.REFUSE, FINANCER, null)));
    }

    /** Written while the CEP went on, not stored yet. */
    public static Projet unProjet(DispositifCep cep, ContenuProjet contenu) {
        Projet projet = Projet.vierge(cep);
        projet.ecrire(Optional.of(contenu), enCours(cep), AUJOURDHUI, new Violations());
        return projet;
    }

    /** Written while the CEP went on, not stored yet. */
    public static PlanAction unPlan(DispositifCep cep, ContenuPlan contenu) {
        PlanAction plan = PlanAction.vierge(cep);
        plan.ecrire(contenu, enCours(cep), Dossiers.CLAIRE, new Violations());
        return plan;
    }

    /** The same, as it is read once it is stored. */
    public static PlanAction stocke(PlanAction plan) {
        return new PlansEnMemoire().save(plan);
    }

    private static DispositifCep enCours(DispositifCep cep) {
        LocalDate entree = cep.entree().dateEntree();
        return new DispositifCep(
                cep.id(),
                cep.dossier(),
                cep.structure(),
                cep.entree(),
                Ceps.desRenseignements(entree),
                new ParcoursCep.EnPhase2(entree),
                null,
                1);
    }
}
