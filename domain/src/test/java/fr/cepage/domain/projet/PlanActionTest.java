package fr.cepage.domain.projet;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.projet.Projets.CHOISIR;
import static fr.cepage.domain.projet.Projets.FINANCER;
import static fr.cepage.domain.projet.Projets.avecSuite;
import static fr.cepage.domain.projet.Projets.euros;
import static fr.cepage.domain.projet.Projets.unFinancement;
import static fr.cepage.domain.projet.Projets.unPlan;
import static fr.cepage.domain.projet.Projets.unPlanComplet;
import static fr.cepage.domain.projet.Projets.uneEtape;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.Ceps;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Faits;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-05")
class PlanActionTest {
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final UtilisateurId MARC = new UtilisateurId("marc");
    private static final Etape CHOIX = uneEtape(CHOISIR, "Vérifier le choix du métier");
    private static final Etape ARGENT = uneEtape(FINANCER, "Financer la formation");
    private static final Etape ARGENT_AUTREMENT = uneEtape(FINANCER, "Financer un apprentissage");
    private static final Financement REFUS = unFinancement(EtatFinancement.REFUSE, FINANCER, null);

    private final DispositifCep cep = Ceps.unCepEnPhase2Depuis(ENTREE);
    private PlanAction plan = PlanAction.vierge(cep);

    @ParameterizedTest
    @Tag("SYN-06")
    @CsvSource({
        "1500.00, 1000.00, 500.00, 0.00",
        "1500.00, 1500.00, 0.00, 0.00",
        "1500.00, 1500.01, 0.00, 0.01",
        "0.30, 0.10, 0.20, 0.00",
    })
    void le_reste_a_charge_est_ce_que_personne_n_a_accorde(String cout, String accorde, String reste, String enTrop) {
        ContenuPlan contenu = unPlan(
                List.of(),
                List.of(new Depense("Formation", euros(cout))),
                List.of(unFinancement(EtatFinancement.ACCORDE, null, euros(accorde)), REFUS));

        assertThat(contenu.budget().totalDepenses()).hasToString(cout);
        assertThat(contenu.budget().totalAccorde()).hasToString(accorde);
        assertThat(contenu.budget().resteACharge()).hasToString(reste);
        assertThat(contenu.budget().accordeEnTrop()).hasToString(enTrop);
    }

    @Test
    @Tag("SYN-06")
    void sans_rien_tout_est_a_zero() {
        assertThat(ContenuPlan.VIDE.budget().resteACharge()).isEqualTo(Montant.ZERO);
        assertThat(ContenuPlan.VIDE.budget().totalDepenses()).isEqualTo(Montant.ZERO);
    }

    @Test
    @Tag("SYN-07")
    void un_refus_sans_suite_met_son_etape_a_reajuster_et_elle_seule() {
        ecrire(unPlan(List.of(CHOIX, ARGENT), List.of(), List.of(REFUS)));

        assertThat(plan.aReajuster()).containsExactly(FINANCER);
        assertThat(plan.attendUneSuite()).isTrue();
    }

    @Test
    @Tag("SYN-07")
    void une_suite_saisie_la_rend_a_jour() {
        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(REFUS)));

        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(avecSuite(REFUS, "Demander à la région"))));

        assertThat(plan.aReajuster()).isEmpty();
        assertThat(plan.attendUneSuite()).isFalse();
    }

    @Test
    @Tag("SYN-07")
    void l_etape_changee_n_est_plus_a_reajuster() {
        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(REFUS)));

        ecrire(unPlan(List.of(ARGENT_AUTREMENT), List.of(), List.of(REFUS)));

        assertThat(plan.aReajuster()).isEmpty();
        assertThat(plan.attendUneSuite()).isFalse();
    }

    @Test
    @Tag("SYN-07")
    void deplacer_l_etape_n_est_pas_la_changer() {
        ecrire(unPlan(List.of(CHOIX, ARGENT), List.of(), List.of(REFUS)));

        ecrire(unPlan(List.of(ARGENT, CHOIX), List.of(), List.of(REFUS)));

        assertThat(plan.aReajuster()).containsExactly(FINANCER);
    }

    @Test
    @Tag("SYN-07")
    void un_refus_de_plus_la_met_a_reajuster_de_nouveau() {
        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(REFUS)));
        ecrire(unPlan(List.of(ARGENT_AUTREMENT), List.of(), List.of(REFUS)));

        ecrire(unPlan(List.of(ARGENT_AUTREMENT), List.of(), List.of(REFUS, REFUS)));

        assertThat(plan.aReajuster()).containsExactly(FINANCER);
    }

    @Test
    @Tag("SYN-07")
    void un_autre_refus_compte_meme_quand_le_premier_recoit_sa_suite() {
        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(REFUS)));
        ecrire(unPlan(List.of(ARGENT_AUTREMENT), List.of(), List.of(REFUS)));

        ecrire(unPlan(
                List.of(ARGENT_AUTREMENT),
                List.of(),
                List.of(avecSuite(REFUS, "Demander à la région"), Projets.de("REGION", REFUS))));

        assertThat(plan.aReajuster()).containsExactly(FINANCER);
    }

    @Test
    @Tag("SYN-07")
    void l_etape_otee_n_est_plus_a_reajuster() {
        ecrire(unPlan(List.of(CHOIX, ARGENT), List.of(), List.of(REFUS)));

        ecrire(unPlan(List.of(CHOIX), List.of(), List.of()));

        assertThat(plan.aReajuster()).isEmpty();
        assertThat(plan.auRefus()).isEmpty();
    }

    @Test
    @Tag("SYN-07")
    void un_refus_qui_ne_paie_aucune_etape_attend_une_suite_aussi() {
        Financement duPlan = unFinancement(EtatFinancement.REFUSE, null, null);
        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(duPlan)));
        assertThat(plan.aReajuster()).isEmpty();
        assertThat(plan.attendUneSuite()).isTrue();

        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(avecSuite(duPlan, "Demander à la région"))));

        assertThat(plan.attendUneSuite()).isFalse();
    }

    @Test
    @Tag("SYN-06")
    void qui_a_verifie_l_eligibilite_reste_celui_qui_l_a_constatee() {
        Financement verifie = Projets.verifie(REFUS, AUJOURDHUI.minusDays(1), "Remplit les critères");
        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(verifie)), CLAIRE);

        ecrire(unPlan(List.of(ARGENT_AUTREMENT), List.of(), List.of(verifie)), MARC);
        assertThat(verificateurs()).containsExactly(CLAIRE);

        ecrire(
                unPlan(
                        List.of(ARGENT),
                        List.of(),
                        List.of(Projets.verifie(REFUS, AUJOURDHUI, "Remplit les critères"), verifie)),
                MARC);
        assertThat(verificateurs()).containsExactly(MARC, CLAIRE);
    }

    @Test
    @Tag("SYN-06")
    void une_eligibilite_que_personne_n_a_verifiee_n_a_pas_d_auteur() {
        ecrire(unPlan(List.of(ARGENT), List.of(), List.of(REFUS)));

        assertThat(plan.contenu().financements().getFirst().eligibilite()).isEqualTo(Eligibilite.INCONNUE);
    }

    @Test
    void ce_qui_change_est_nomme_au_journal_sans_rien_en_dire() {
        ecrire(unPlanComplet());

        assertThat(Faits.seul(plan).action()).isEqualTo(ActionJournal.PLAN_ECRIT);
        assertThat(Faits.seul(plan).details())
                .containsOnlyKeys("membres")
                .containsEntry("membres", "etapes,formations,dispositifs,prestations,suivis,depenses,financements");
    }

    @Test
    void le_meme_contenu_ne_change_rien() {
        plan = Projets.stocke(Projets.unPlan(cep, unPlanComplet()));

        ecrire(unPlanComplet(), MARC);

        assertThat(plan.faits()).isEmpty();
    }

    @Test
    @Tag("SYN-13")
    void repris_il_commence_comme_le_dernier_a_ete_laisse_et_dit_d_ou() {
        DispositifCep ancien = Ceps.unCepClos(ENTREE.minusYears(1), ENTREE.minusDays(1));
        PlanAction dernier = Projets.unPlan(ancien, unPlan(List.of(ARGENT), List.of(), List.of(REFUS)));

        plan = PlanAction.repris(cep, dernier);

        assertThat(plan.contenu()).isEqualTo(dernier.contenu());
        assertThat(plan.aReajuster()).containsExactly(FINANCER);
        assertThat(plan.copieDe()).contains(ancien.id());
        assertThat(plan.version()).isZero();
        ecrire(plan.contenu());
        assertThat(Faits.seul(plan).details())
                .containsEntry("copieDe", ancien.id().toString());
    }

    @Test
    @Tag("SYN-13")
    void d_un_cep_clos_il_ne_s_ecrit_plus_et_tout_ce_qui_ne_va_pas_est_dit() {
        DispositifCep clos = Ceps.unCepClos(ENTREE, AUJOURDHUI.minusDays(1));
        Violations violations = new Violations().ajouter(RefusPlan.MONTANT, "depenses[0].montant");

        assertThat(Refus.de(() -> PlanAction.vierge(clos).ecrire(unPlanComplet(), clos, CLAIRE, violations)))
                .containsExactly("cep.clos", "plan.montant@depenses[0].montant");
    }

    private List<UtilisateurId> verificateurs() {
        return plan.contenu().financements().stream()
                .map(financement -> financement.eligibilite().verifieePar())
                .toList();
    }

    private void ecrire(ContenuPlan contenu) {
        ecrire(contenu, CLAIRE);
    }

    private void ecrire(ContenuPlan contenu, UtilisateurId auteur) {
        plan.ecrire(contenu, cep, auteur, new Violations());
    }
}
