package fr.cepage.domain.pacea;

import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.uneProposition;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossier;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static fr.cepage.domain.dossier.Dossiers.unJeuneNeLe;
import static fr.cepage.domain.journal.Faits.seul;
import static fr.cepage.domain.pacea.Paceas.AUTONOMIE_ACQUISE;
import static fr.cepage.domain.pacea.Paceas.unPaceaClos;
import static fr.cepage.domain.pacea.Paceas.unPaceaDepuis;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dispositif.ConditionsEntree;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.dispositif.PropositionCep;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.pacea.Pacea.PaceaEtCep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaceaTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    private final Dossier dossier = unDossierJustifie();
    private final DispositifCep enCours = unCepEnPhase2Depuis(ENTREE, dossier);

    @Test
    @Tag("PAC-04")
    @Tag("PAC-05")
    @Tag("ANN-04")
    void dit_ce_qu_on_peut_en_faire_et_pourquoi_non() {
        Pacea pacea = unPaceaDepuis(ENTREE, enCours);
        SuiteDuPacea suite = SuiteDuPacea.de(pacea, List.of(pacea), Set.of(enCours.id()));
        assertThat(pacea.actions(suite))
                .isEqualTo(Map.of(ActionPacea.CLOTURER, List.of(), ActionPacea.SUPPRIMER, List.of()));

        pacea.cloturer(AUJOURDHUI, AUTONOMIE_ACQUISE, AUJOURDHUI, new Violations());

        assertThat(pacea.actions(suite)).isEqualTo(Map.of(ActionPacea.ANNULER_CLOTURE, List.of()));
        assertThat(pacea.actions(SuiteDuPacea.de(pacea, List.of(pacea), Set.of())))
                .isEqualTo(Map.of(ActionPacea.ANNULER_CLOTURE, List.of(Violation.de(RefusPacea.CEP_CLOS))));
    }

    @ParameterizedTest
    @Tag("PAC-01")
    @EnumSource
    void amene_un_cep_de_la_phase_choisie_entre_le_meme_jour(PhaseCep phase) {
        PaceaEtCep cree = avecUnNouveauCep(dossier, HIER, uneProposition(HIER, phase));
        assertThat(cree.pacea().dateEntree()).isEqualTo(HIER);
        assertThat(cree.pacea().etat()).isEqualTo(EtatPacea.EN_COURS);
        assertThat(cree.pacea().cep()).contains(cree.cep().id());
        assertThat(cree.cep().phaseCourante(AUJOURDHUI)).isEqualTo(phase);
        assertThat(cree.cep().entree().dateEntree()).isEqualTo(HIER);
        assertThat(seul(cree.cep()).action()).isEqualTo(ActionJournal.CEP_PROPOSE);
    }

    @Test
    @Tag("PAC-01")
    void garde_le_cep_en_cours_tel_quel() {
        PaceaEtCep cree = avecLeCepEnCours(dossier, HIER);
        assertThat(cree.cep()).isSameAs(enCours);
        assertThat(cree.pacea().cep()).contains(enCours.id());
        assertThat(cree.cep().entree().dateEntree()).isEqualTo(ENTREE);
        assertThat(enCours.faits()).isEmpty();
    }

    @Test
    @Tag("PAC-02")
    void n_est_pas_cree_quand_le_cep_ne_peut_l_etre() {
        Dossier nonJustifie = unDossier();
        assertThat(Refus.de(() -> avecUnNouveauCep(nonJustifie, HIER, uneProposition(DEMAIN.plusDays(1), HIER, null))))
                .containsExactly(
                        "cep.dossier-non-justifie",
                        "cep.champ-obligatoire@cep.phase",
                        "cep.entretien-apres-entree@cep.dateEntretienInitialisation");
    }

    @Test
    @Tag("PAC-02")
    @Tag("CEP-05")
    @Tag("CEP-11")
    void ce_que_le_cep_refuse_de_la_date_commune_est_dit_sur_elle() {
        LocalDate fin2016 = LocalDate.of(2016, 12, 31);
        Dossier majeur = unJeuneNeLe(LocalDate.of(2000, 8, 1));
        assertThat(Refus.de(() -> avecUnNouveauCep(majeur, fin2016, uneProposition(fin2016, PhaseCep.PHASE_2))))
                .containsExactly("cep.date-entree-trop-ancienne@dateEntree");
        ConditionsEntree apresUnAutre =
                new ConditionsEntree(dossier, List.of(unCepClos(ENTREE, HIER, dossier)), AUJOURDHUI);
        assertThat(Refus.de(() -> Pacea.creer(
                        id(),
                        HIER,
                        () -> proposer(dossier, uneProposition(HIER, PhaseCep.PHASE_2), apresUnAutre),
                        conditions(dossier))))
                .containsExactly("cep.chevauchement@dateEntree");
    }

    @Test
    @Tag("PAC-03")
    void un_seul_en_cours_par_dossier() {
        ConditionsPacea avecUnAutre = new ConditionsPacea(dossier, List.of(unPaceaDepuis(ENTREE, enCours)), AUJOURDHUI);
        assertThat(Refus.de(() -> Pacea.creer(id(), HIER, () -> enCours, avecUnAutre)))
                .containsExactly("pacea.deja-en-cours");
        ConditionsPacea apresUnClos =
                new ConditionsPacea(dossier, List.of(unPaceaClos(ENTREE, HIER, enCours)), AUJOURDHUI);
        assertThat(Pacea.creer(id(), HIER, () -> enCours, apresUnClos).pacea().enCours())
                .isTrue();
    }

    @Test
    @Tag("PAC-02")
    @Tag("PAC-03")
    void dit_les_etats_du_cep_puis_du_pacea_puis_leurs_valeurs() {
        Dossier nonJustifie = unDossier();
        ConditionsPacea avecUnAutre =
                new ConditionsPacea(nonJustifie, List.of(unPaceaDepuis(ENTREE, enCours)), AUJOURDHUI);
        assertThat(Refus.de(() -> Pacea.creer(
                        id(),
                        null,
                        () -> proposer(nonJustifie, uneProposition(null, null), conditionsCep(nonJustifie)),
                        avecUnAutre)))
                .containsExactly(
                        "cep.dossier-non-justifie",
                        "pacea.deja-en-cours",
                        "pacea.champ-obligatoire@dateEntree",
                        "cep.champ-obligatoire@cep.phase");
    }

    @Test
    @Tag("PAC-07")
    void l_entree_n_est_pas_dans_le_futur_et_cela_ne_se_dit_qu_une_fois() {
        assertThat(Refus.de(() -> avecUnNouveauCep(dossier, DEMAIN, uneProposition(DEMAIN, PhaseCep.PHASE_2))))
                .containsExactly("pacea.date-entree-future@dateEntree");
        assertThat(Refus.de(() -> avecLeCepEnCours(dossier, DEMAIN)))
                .containsExactly("pacea.date-entree-future@dateEntree");
        assertThat(avecLeCepEnCours(dossier, AUJOURDHUI).pacea().dateEntree()).isEqualTo(AUJOURDHUI);
    }

    @ParameterizedTest
    @Tag("PAC-07")
    @CsvSource({
        "2010-06-16, false", "2010-06-15, true", // 16 tomorrow, today
        "2000-06-16, true", "2000-06-15, false", // 26 tomorrow, today
    })
    void l_age_est_de_16_a_25_ans_le_jour_de_l_entree(LocalDate naissance, boolean admis) {
        Dossier jeune = unJeuneNeLe(naissance);
        PropositionCep proposition = uneProposition(AUJOURDHUI, PhaseCep.PHASE_2);
        if (admis) {
            assertThat(avecUnNouveauCep(jeune, AUJOURDHUI, proposition).pacea().enCours())
                    .isTrue();
        } else {
            assertThat(Refus.de(() -> avecUnNouveauCep(jeune, AUJOURDHUI, proposition)))
                    .containsExactly("pacea.age@dateEntree");
        }
    }

    @Test
    @Tag("PAC-07")
    void ne_un_29_fevrier_on_a_16_ans_et_26_ans_le_1er_mars() {
        Dossier jeune = unJeuneNeLe(LocalDate.of(2008, 2, 29));
        LocalDate veille = LocalDate.of(2034, 2, 28);
        ConditionsPacea conditions = new ConditionsPacea(jeune, List.of(), veille.plusDays(1));
        assertThat(Pacea.creer(id(), veille, () -> enCours, conditions).pacea().enCours())
                .isTrue();
        assertThat(Refus.violations(() -> Pacea.creer(id(), veille.plusDays(1), () -> enCours, conditions)))
                .containsExactly(new Violation(RefusPacea.AGE, "dateEntree", List.of(16, 25)));
    }

    @Test
    @Tag("PAC-04")
    @Tag("PAC-07")
    void se_cloture_de_son_entree_a_aujourd_hui() {
        for (LocalDate fin : List.of(ENTREE.minusDays(1), DEMAIN)) {
            assertThat(Refus.de(() -> cloturer(unPaceaDepuis(ENTREE, enCours), fin)))
                    .containsExactly("pacea.date-fin@dateFin");
        }
        for (LocalDate fin : List.of(ENTREE, AUJOURDHUI)) {
            Pacea pacea = unPaceaDepuis(ENTREE, enCours);
            cloturer(pacea, fin);
            assertThat(pacea.fin()).contains(new FinPacea(fin, AUTONOMIE_ACQUISE));
            assertThat(pacea.etat()).isEqualTo(EtatPacea.CLOS);
            assertThat(pacea.faits())
                    .containsExactly(fait(
                            pacea,
                            ActionJournal.PACEA_CLOTURE,
                            Map.of("dateFin", fin.toString(), "motif", "AUTONOMIE_ACQUISE")));
        }
    }

    @Test
    @Tag("PAC-07")
    void la_cloture_nomme_ensemble_ce_qui_manque_et_ne_change_rien() {
        Pacea pacea = unPaceaDepuis(ENTREE, enCours);
        assertThat(Refus.de(() -> pacea.cloturer(null, null, AUJOURDHUI, new Violations())))
                .containsExactly("pacea.champ-obligatoire@dateFin", "pacea.champ-obligatoire@motif");
        assertThat(pacea.enCours()).isTrue();
        assertThat(pacea.faits()).isEmpty();
    }

    @Test
    @Tag("PAC-04")
    @Tag("PAC-05")
    void un_pacea_clos_ne_se_cloture_ni_ne_se_supprime_plus() {
        Pacea clos = unPaceaClos(ENTREE, HIER, enCours);
        assertThat(Refus.de(() -> cloturer(clos, DEMAIN))).containsExactly("pacea.clos");
        assertThat(Refus.de(clos::supprimer)).containsExactly("pacea.clos");
        assertThat(clos.faits()).isEmpty();
        assertThat(clos.fin()).contains(new FinPacea(HIER, AUTONOMIE_ACQUISE));
    }

    @ParameterizedTest
    @Tag("PAC-07")
    @CsvSource({"2024-06-16, false", "2024-06-15, true", "2024-06-14, true"})
    void ses_vingt_quatre_mois_passes_il_avertit_tant_qu_il_est_en_cours(LocalDate entree, boolean depasse) {
        assertThat(unPaceaDepuis(entree, enCours).dureeDepassee(AUJOURDHUI).isPresent())
                .isEqualTo(depasse);
        assertThat(unPaceaClos(entree, AUJOURDHUI, enCours).dureeDepassee(AUJOURDHUI))
                .isEmpty();
    }

    @Test
    @Tag("PAC-01")
    @Tag("PAC-05")
    void le_journal_garde_l_entree_et_la_suppression() {
        Pacea pacea = avecLeCepEnCours(dossier, HIER).pacea();
        pacea.supprimer();
        Map<String, String> attendu =
                Map.of("dateEntree", HIER.toString(), "cep", enCours.id().toString());
        assertThat(pacea.faits())
                .containsExactly(
                        fait(pacea, ActionJournal.PACEA_CREE, attendu),
                        fait(pacea, ActionJournal.PACEA_SUPPRIME, attendu));
        assertThat(pacea.dossier()).isEqualTo(dossier.id());
    }

    private static JournalDomainEvent fait(Pacea pacea, ActionJournal action, Map<String, String> details) {
        return new JournalDomainEvent(
                pacea.dossier().valeur(),
                new ObjetJournal(ObjetJournal.Type.PACEA, pacea.id().valeur()),
                action,
                details);
    }

    private PaceaEtCep avecLeCepEnCours(Dossier lequel, LocalDate entree) {
        return Pacea.creer(id(), entree, () -> enCours, conditions(lequel));
    }

    private static PaceaEtCep avecUnNouveauCep(Dossier lequel, LocalDate entree, PropositionCep proposition) {
        return Pacea.creer(
                id(), entree, () -> proposer(lequel, proposition, conditionsCep(lequel)), conditions(lequel));
    }

    private static DispositifCep proposer(Dossier lequel, PropositionCep proposition, ConditionsEntree conditions) {
        return DispositifCep.proposer(
                new DispositifCepId(UUID.randomUUID()), lequel, proposition, conditions, new Violations());
    }

    private static void cloturer(Pacea pacea, @Nullable LocalDate fin) {
        pacea.cloturer(fin, AUTONOMIE_ACQUISE, AUJOURDHUI, new Violations());
    }

    private static ConditionsPacea conditions(Dossier lequel) {
        return new ConditionsPacea(lequel, List.of(), AUJOURDHUI);
    }

    private static ConditionsEntree conditionsCep(Dossier lequel) {
        return new ConditionsEntree(lequel, List.of(), AUJOURDHUI);
    }

    private static PaceaId id() {
        return new PaceaId(UUID.randomUUID());
    }
}
