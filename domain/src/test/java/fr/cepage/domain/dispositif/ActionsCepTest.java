package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.ActionCep.ANNULER_CLOTURE;
import static fr.cepage.domain.dispositif.ActionCep.CLOTURER;
import static fr.cepage.domain.dispositif.ActionCep.CORRIGER_PHASE_3;
import static fr.cepage.domain.dispositif.ActionCep.DEPLACER_PHASE_3;
import static fr.cepage.domain.dispositif.ActionCep.MODIFIER;
import static fr.cepage.domain.dispositif.ActionCep.PASSER_EN_PHASE_3;
import static fr.cepage.domain.dispositif.ActionCep.REPASSER_EN_PHASE_2;
import static fr.cepage.domain.dispositif.ActionCep.SUPPRIMER;
import static fr.cepage.domain.dispositif.Ceps.unCep;
import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepClosEnPhase3;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEntreDirectementEnPhase3;
import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a CEP is there to have done to it: giving phase 3 a first day is one of three things, as it stands. */
class ActionsCepTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    static Stream<DispositifCep> tous() {
        return Stream.of(
                unCepEnPhase2Depuis(ENTREE),
                unCepAvecPhase3Planifiee(ENTREE, DEMAIN),
                unCepEnPhase3Depuis(ENTREE, AUJOURDHUI),
                unCepEntreDirectementEnPhase3(ENTREE),
                unCepClos(ENTREE, HIER));
    }

    @Test
    @Tag("PHA-01")
    void en_phase_2_on_passe_en_phase_3_sans_avoir_ou_revenir() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        assertThat(cep.actions(AUJOURDHUI)).containsExactly(MODIFIER, PASSER_EN_PHASE_3, CLOTURER, SUPPRIMER);
        assertThat(cep.empechements(PASSER_EN_PHASE_3, ORDINAIRES)).isEmpty();
    }

    @Test
    @Tag("PHA-08")
    void une_phase_3_prevue_se_deplace_ou_s_annule() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        assertThat(cep.actions(AUJOURDHUI))
                .containsExactly(MODIFIER, DEPLACER_PHASE_3, REPASSER_EN_PHASE_2, CLOTURER, SUPPRIMER);
        assertThat(cep.empechements(DEPLACER_PHASE_3, ORDINAIRES)).isEmpty();
        assertThat(cep.empechements(REPASSER_EN_PHASE_2, ORDINAIRES)).isEmpty();
    }

    @Test
    @Tag("PHA-08")
    void une_phase_3_commencee_se_corrige_ou_s_annule() {
        for (LocalDate debut : List.of(ENTREE.plusDays(1), HIER, AUJOURDHUI)) {
            DispositifCep cep = unCepEnPhase3Depuis(ENTREE, debut);
            assertThat(cep.actions(AUJOURDHUI))
                    .containsExactly(MODIFIER, CORRIGER_PHASE_3, REPASSER_EN_PHASE_2, CLOTURER, SUPPRIMER);
            assertThat(cep.empechements(CORRIGER_PHASE_3, ORDINAIRES)).isEmpty();
            assertThat(cep.empechements(REPASSER_EN_PHASE_2, ORDINAIRES)).isEmpty();
        }
    }

    @Test
    @Tag("PHA-01")
    @Tag("PHA-08")
    void on_ne_la_deplace_que_tant_qu_elle_n_a_pas_commence() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        CirconstancesCep demain = Circonstances.le(DEMAIN);
        assertThat(cep.actions(AUJOURDHUI))
                .contains(DEPLACER_PHASE_3, REPASSER_EN_PHASE_2)
                .doesNotContain(PASSER_EN_PHASE_3, CORRIGER_PHASE_3);
        assertThat(cep.actions(DEMAIN))
                .contains(CORRIGER_PHASE_3, REPASSER_EN_PHASE_2)
                .doesNotContain(PASSER_EN_PHASE_3, DEPLACER_PHASE_3);
        assertThat(cep.empechements(CORRIGER_PHASE_3, demain)).isEmpty();
        assertThat(cep.empechements(REPASSER_EN_PHASE_2, demain)).isEmpty();
    }

    @Test
    @Tag("PHA-08")
    @Tag("PHA-07")
    void apres_une_entree_directe_ni_l_un_ni_l_autre_n_est_possible() {
        DispositifCep cep = unCepEntreDirectementEnPhase3(ENTREE);
        assertThat(cep.actions(AUJOURDHUI))
                .containsExactly(MODIFIER, CORRIGER_PHASE_3, REPASSER_EN_PHASE_2, CLOTURER, SUPPRIMER);
        assertThat(cep.empechements(CORRIGER_PHASE_3, ORDINAIRES))
                .containsExactly(Violation.de(RefusCep.DEJA_EN_PHASE_3));
        assertThat(cep.empechements(REPASSER_EN_PHASE_2, ORDINAIRES))
                .containsExactly(Violation.de(RefusCep.PAS_DE_PHASE_2));
    }

    @Test
    @Tag("PHA-01")
    @Tag("CLO-09")
    void un_cep_clos_ne_fait_plus_que_se_rouvrir() {
        List.of(
                        unCepClos(ENTREE, HIER),
                        unCepClosEnPhase3(ENTREE, ENTREE.plusDays(1), HIER),
                        unCep(
                                unDossierJustifie(),
                                ENTREE,
                                new ParcoursCep.DirectEnPhase3(ENTREE),
                                new Cloture(HIER, Ceps.REPRISE_EMPLOI, null)))
                .forEach(clos -> assertThat(clos.actions(AUJOURDHUI)).containsExactly(ANNULER_CLOTURE));
    }

    @Test
    @Tag("PHA-01")
    @Tag("PHA-08")
    void appelle_le_passage_puis_la_cloture_et_rien_tant_que_la_phase_3_est_attendue() {
        assertThat(duMoment(unCepEnPhase2Depuis(ENTREE))).contains(PASSER_EN_PHASE_3);
        assertThat(duMoment(unCepAvecPhase3Planifiee(ENTREE, DEMAIN))).isEmpty();
        assertThat(duMoment(unCepEnPhase3Depuis(ENTREE, AUJOURDHUI))).contains(CLOTURER);
        assertThat(duMoment(unCepEntreDirectementEnPhase3(ENTREE))).contains(CLOTURER);
        assertThat(duMoment(unCepClos(ENTREE, HIER))).isEmpty();
    }

    private static Optional<ActionCep> duMoment(DispositifCep cep) {
        return ActionCep.duMoment(cep.actions(AUJOURDHUI));
    }

    @Test
    @Tag("PHA-08")
    void les_actions_suivent_ce_qui_est_fait() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        cep.passerEnPhase3(DEMAIN, AUJOURDHUI);
        assertThat(cep.actions(AUJOURDHUI)).contains(DEPLACER_PHASE_3);
        cep.passerEnPhase3(AUJOURDHUI, AUJOURDHUI);
        assertThat(cep.actions(AUJOURDHUI)).contains(CORRIGER_PHASE_3);
        cep.repasserEnPhase2(ORDINAIRES);
        assertThat(cep.actions(AUJOURDHUI)).contains(PASSER_EN_PHASE_3).doesNotContain(REPASSER_EN_PHASE_2);
    }

    @Test
    @Tag("PHA-08")
    void ce_qui_n_est_pas_offert_ne_peut_se_faire() {
        DispositifCep enPhase2 = unCepEnPhase2Depuis(ENTREE);
        assertThat(enPhase2.empechements(DEPLACER_PHASE_3, ORDINAIRES))
                .containsExactly(Violation.de(RefusCep.PAS_DE_PHASE_3));
        assertThat(enPhase2.empechements(CORRIGER_PHASE_3, ORDINAIRES))
                .containsExactly(Violation.de(RefusCep.PAS_DE_PHASE_3));
        enPhase2.passerEnPhase3(DEMAIN, AUJOURDHUI);
        assertThat(enPhase2.empechements(PASSER_EN_PHASE_3, ORDINAIRES))
                .containsExactly(Violation.de(RefusCep.DEJA_EN_PHASE_3));
    }

    @ParameterizedTest
    @Tag("PHA-08")
    @MethodSource("tous")
    void les_actions_vont_dans_leur_ordre(DispositifCep cep) {
        assertThat(cep.actions(AUJOURDHUI)).isSorted().doesNotHaveDuplicates();
    }
}
