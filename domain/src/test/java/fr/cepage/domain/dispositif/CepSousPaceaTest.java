package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEntreDirectementEnPhase3;
import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dispositif.Circonstances.SOUS_PACEA;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a CEP refuses while its dossier has a PACEA en cours, and what it still allows. */
class CepSousPaceaTest {
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    static Stream<DispositifCep> enCours() {
        return Stream.of(
                unCepEnPhase2Depuis(ENTREE),
                unCepAvecPhase3Planifiee(ENTREE, DEMAIN),
                unCepEnPhase3Depuis(ENTREE, AUJOURDHUI),
                unCepEntreDirectementEnPhase3(ENTREE));
    }

    @Test
    @Tag("PHA-06")
    void une_phase_3_commencee_ne_revient_pas_en_phase_2() {
        DispositifCep cep = unCepEnPhase3Depuis(ENTREE, AUJOURDHUI);
        refuse(cep, () -> cep.repasserEnPhase2(SOUS_PACEA), "cep.pacea-en-cours");
        assertThat(cep.empechements(ActionCep.REPASSER_EN_PHASE_2, SOUS_PACEA))
                .containsExactly(Violation.de(RefusCep.PACEA_EN_COURS, InterditSousPacea.RETOUR));
        cep.repasserEnPhase2(ORDINAIRES);
        assertThat(cep.phaseCourante(AUJOURDHUI)).isEqualTo(PhaseCep.PHASE_2);
    }

    @Test
    @Tag("PHA-06")
    void une_phase_3_seulement_prevue_s_annule() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        assertThat(cep.empechements(ActionCep.REPASSER_EN_PHASE_2, SOUS_PACEA)).isEmpty();
        cep.repasserEnPhase2(SOUS_PACEA);
        assertThat(cep.phase3Planifiee(AUJOURDHUI)).isEmpty();
    }

    @Test
    @Tag("PHA-06")
    void elle_ne_s_annule_plus_a_partir_de_son_premier_jour() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        CirconstancesCep demain = new CirconstancesCep(DEMAIN, false, true);
        refuse(cep, () -> cep.repasserEnPhase2(demain), "cep.pacea-en-cours");
    }

    @Test
    @Tag("PHA-06")
    @Tag("PHA-07")
    void une_entree_directe_dit_les_deux_raisons_dans_leur_ordre() {
        DispositifCep cep = unCepEntreDirectementEnPhase3(ENTREE);
        refuse(cep, () -> cep.repasserEnPhase2(SOUS_PACEA), "cep.pacea-en-cours", "cep.pas-de-phase-2");
    }

    @Test
    @Tag("PHA-06")
    @Tag("PHA-09")
    void en_phase_2_il_n_y_a_toujours_rien_d_ou_revenir() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        refuse(cep, () -> cep.repasserEnPhase2(SOUS_PACEA), "cep.pas-de-phase-3");
    }

    @ParameterizedTest
    @Tag("CLO-04")
    @MethodSource("enCours")
    void ne_se_cloture_en_aucune_phase(DispositifCep cep) {
        refuse(cep, () -> cloturer(cep, SOUS_PACEA), "cep.pacea-en-cours");
        refuse(
                cep,
                () -> cep.cloturer(new ClotureVoulue(null, null, null), SOUS_PACEA, fin -> List.of(), new Violations()),
                "cep.pacea-en-cours");
        assertThat(cep.empechements(ActionCep.CLOTURER, SOUS_PACEA))
                .containsExactly(Violation.de(RefusCep.PACEA_EN_COURS, InterditSousPacea.CLOTURE));
        cloturer(cep, ORDINAIRES);
        assertThat(cep.enCours()).isFalse();
    }

    @ParameterizedTest
    @Tag("SUP-02")
    @MethodSource("enCours")
    void ne_se_supprime_en_aucune_phase(DispositifCep cep) {
        refuse(cep, () -> cep.supprimer(SOUS_PACEA), "cep.pacea-en-cours");
        assertThat(cep.empechements(ActionCep.SUPPRIMER, SOUS_PACEA))
                .containsExactly(Violation.de(RefusCep.PACEA_EN_COURS, InterditSousPacea.SUPPRESSION));
        assertThat(cep.empechements(ActionCep.SUPPRIMER, ORDINAIRES)).isEmpty();
    }

    @Test
    @Tag("CLO-04")
    @Tag("SUP-02")
    void un_cep_deja_clos_le_dit_d_abord() {
        DispositifCep clos = unCepClos(ENTREE, AUJOURDHUI);
        refuse(clos, () -> cloturer(clos, SOUS_PACEA), "cep.clos");
        refuse(clos, () -> clos.supprimer(SOUS_PACEA), "cep.clos");
        refuse(clos, () -> clos.repasserEnPhase2(SOUS_PACEA), "cep.clos");
    }

    @ParameterizedTest
    @Tag("PHA-06")
    @EnumSource(names = {"MODIFIER", "PASSER_EN_PHASE_3", "DEPLACER_PHASE_3", "CORRIGER_PHASE_3", "ANNULER_CLOTURE"})
    void le_pacea_ne_change_rien_aux_autres_actions(ActionCep action) {
        Stream.concat(enCours(), Stream.of(unCepClos(ENTREE, AUJOURDHUI)))
                .forEach(cep -> assertThat(cep.empechements(action, SOUS_PACEA))
                        .isEqualTo(cep.empechements(action, ORDINAIRES)));
    }

    private static void cloturer(DispositifCep cep, CirconstancesCep circonstances) {
        cep.cloturer(
                new ClotureVoulue(AUJOURDHUI, Ceps.REPRISE_EMPLOI, null),
                circonstances,
                fin -> List.of(),
                new Violations());
    }

    private static void refuse(DispositifCep cep, ThrowingCallable acte, String... refus) {
        InstantaneCep avant = InstantaneCep.de(cep);
        assertThat(Refus.de(acte)).containsExactly(refus);
        assertThat(InstantaneCep.de(cep)).isEqualTo(avant);
    }
}
