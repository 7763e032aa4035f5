package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.ANCIEN_MOTIF;
import static fr.cepage.domain.dispositif.Ceps.REPRISE_EMPLOI;
import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepClosPour;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEntreDirectementEnPhase3;
import static fr.cepage.domain.dispositif.Circonstances.AVEC_SUIVANT;
import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.unDossierJustifie;
import static fr.cepage.domain.journal.Faits.seul;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.referentiel.RefusReferentiel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClotureCepTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    static Stream<DispositifCep> enCours() {
        return Stream.of(
                unCepEnPhase2Depuis(ENTREE),
                unCepAvecPhase3Planifiee(ENTREE, DEMAIN),
                unCepEnPhase3Depuis(ENTREE, AUJOURDHUI),
                unCepEntreDirectementEnPhase3(ENTREE));
    }

    @ParameterizedTest
    @Tag("CLO-01")
    @MethodSource("enCours")
    void se_cloture_en_toute_phase(DispositifCep cep) {
        cloturer(cep, AUJOURDHUI);
        assertThat(cep.etat()).isEqualTo(EtatCep.CLOS);
        assertThat(cep.enCours()).isFalse();
        assertThat(cep.cloture()).contains(new Cloture(AUJOURDHUI, REPRISE_EMPLOI, null));
        assertThat(cep.phases(DEMAIN).getLast().fin()).isEqualTo(AUJOURDHUI);
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_CLOTURE);
        assertThat(seul(cep).details()).containsEntry("motifSortie", "REPRISE_EMPLOI");
    }

    @ParameterizedTest
    @Tag("CLO-01")
    @MethodSource("enCours")
    void la_date_de_fin_et_le_motif_sont_obligatoires(DispositifCep cep) {
        refuse(
                cep,
                () -> cep.cloturer(new ClotureVoulue(null, null, null), ORDINAIRES, fin -> List.of(), new Violations()),
                "cep.champ-obligatoire@dateFinReelle",
                "cep.champ-obligatoire@motifSortie");
        refuse(
                cep,
                () -> cep.cloturer(
                        new ClotureVoulue(DEMAIN, null, null), ORDINAIRES, fin -> List.of(), new Violations()),
                "cep.fin-anticipee@dateFinReelle",
                "cep.champ-obligatoire@motifSortie");
    }

    @Test
    @Tag("CLO-01")
    void ce_qui_etait_deja_faux_est_refuse_avec_le_reste() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        Violations lues = new Violations().ajouter(RefusReferentiel.VALEUR_INCONNUE, "motifSortie");
        refuse(
                cep,
                () -> cep.cloturer(new ClotureVoulue(DEMAIN, null, null), ORDINAIRES, fin -> List.of(), lues),
                "referentiel.valeur-inconnue@motifSortie",
                "cep.fin-anticipee@dateFinReelle");
    }

    @ParameterizedTest
    @Tag("CLO-02")
    @MethodSource("enCours")
    void la_fin_n_est_pas_dans_le_futur(DispositifCep cep) {
        refuse(cep, () -> cloturer(cep, DEMAIN), "cep.fin-anticipee@dateFinReelle");
        cloturer(cep, AUJOURDHUI);
    }

    @Test
    @Tag("CLO-03")
    void la_fin_ne_precede_pas_l_entree_en_phase_2() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        refuse(cep, () -> cloturer(cep, ENTREE.minusDays(1)), "cep.fin-avant-phase@dateFinReelle");
        cloturer(cep, ENTREE);
        assertThat(cep.phases(AUJOURDHUI)).containsExactly(new PeriodePhase(PhaseCep.PHASE_2, ENTREE, ENTREE));
    }

    @Test
    @Tag("CLO-03")
    void la_fin_ne_precede_pas_la_phase_3_commencee() {
        DispositifCep cep = unCepEnPhase3Depuis(ENTREE, HIER);
        refuse(cep, () -> cloturer(cep, HIER.minusDays(1)), "cep.fin-avant-phase@dateFinReelle");
        assertThat(Refus.violations(() -> cloturer(cep, ENTREE)).getFirst().parametres())
                .containsExactly(HIER);
        cloturer(cep, HIER);
        assertThat(cep.phases(AUJOURDHUI).getLast()).isEqualTo(new PeriodePhase(PhaseCep.PHASE_3, HIER, HIER));
    }

    @Test
    @Tag("CLO-03")
    void une_phase_3_prevue_ne_retient_pas_la_fin() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        refuse(cep, () -> cloturer(cep, ENTREE.minusDays(1)), "cep.fin-avant-phase@dateFinReelle");
        cloturer(cep, ENTREE);
        assertThat(cep.cloture()).isPresent();
    }

    @Test
    @Tag("CLO-05")
    void une_phase_3_prevue_s_evanouit_et_le_journal_le_dit() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        cloturer(cep, AUJOURDHUI);
        assertThat(cep.parcours()).isEqualTo(new ParcoursCep.EnPhase2(ENTREE));
        assertThat(cep.phase3Planifiee(AUJOURDHUI)).isEmpty();
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_CLOTURE);
        assertThat(seul(cep).details())
                .isEqualTo(Map.of(
                        "dateFinReelle", "2026-06-15", "motifSortie", "REPRISE_EMPLOI", "phase3Annulee", "2026-06-16"));
    }

    @Test
    @Tag("CLO-05")
    void une_phase_3_commencee_le_dernier_jour_reste() {
        DispositifCep cep = unCepEnPhase3Depuis(ENTREE, AUJOURDHUI);
        cloturer(cep, AUJOURDHUI);
        assertThat(cep.parcours().debutPhase3()).contains(AUJOURDHUI);
        assertThat(seul(cep).details()).doesNotContainKey("phase3Annulee");
    }

    @Test
    @Tag("CLO-07")
    void un_ancien_motif_reste_pour_toujours() {
        DispositifCep clos = unCepClosPour(ANCIEN_MOTIF, ENTREE, HIER, unDossierJustifie());
        assertThat(clos.cloture().orElseThrow().motifSortie()).isEqualTo(ANCIEN_MOTIF);
    }

    @Test
    @Tag("CLO-01")
    void un_cep_clos_ne_se_cloture_pas_deux_fois() {
        DispositifCep clos = unCepClos(ENTREE, HIER);
        refuse(clos, () -> cloturer(clos, AUJOURDHUI), "cep.clos");
        refuse(
                clos,
                () -> clos.cloturer(
                        new ClotureVoulue(null, null, null), ORDINAIRES, fin -> List.of(), new Violations()),
                "cep.clos");
    }

    @Test
    @Tag("CLO-09")
    void la_cloture_s_annule_avec_sa_raison_au_journal() {
        DispositifCep clos = unCepClos(ENTREE, HIER);
        clos.annulerCloture("Erreur de saisie", ORDINAIRES);
        assertThat(clos.enCours()).isTrue();
        assertThat(clos.phases(AUJOURDHUI)).containsExactly(new PeriodePhase(PhaseCep.PHASE_2, ENTREE, null));
        assertThat(seul(clos).action()).isEqualTo(ActionJournal.CEP_CLOTURE_ANNULEE);
        assertThat(seul(clos).details())
                .isEqualTo(Map.of(
                        "dateFinReelle", "2026-06-14", "motifSortie", "REPRISE_EMPLOI", "raison", "Erreur de saisie"));
    }

    @Test
    @Tag("CLO-09")
    void la_cloture_ne_s_annule_plus_quand_un_cep_suit() {
        DispositifCep clos = unCepClos(ENTREE, HIER);
        refuse(clos, () -> clos.annulerCloture("Erreur", AVEC_SUIVANT), "cep.suivant-existe");
        assertThat(clos.empechements(ActionCep.ANNULER_CLOTURE, AVEC_SUIVANT))
                .containsExactly(Violation.de(RefusCep.SUIVANT_EXISTE));
        assertThat(clos.empechements(ActionCep.ANNULER_CLOTURE, ORDINAIRES)).isEmpty();
    }

    @ParameterizedTest
    @Tag("CLO-09")
    @MethodSource("enCours")
    void il_n_y_a_pas_de_cloture_a_annuler_sur_un_cep_en_cours(DispositifCep cep) {
        refuse(cep, () -> cep.annulerCloture("Erreur", ORDINAIRES), "cep.pas-clos");
        refuse(cep, () -> cep.annulerCloture("Erreur", AVEC_SUIVANT), "cep.pas-clos");
    }

    @Test
    @Tag("CLO-09")
    void seul_un_cep_entre_plus_tard_est_un_suivant() {
        Dossier dossier = unDossierJustifie();
        DispositifCep clos = unCepClos(ENTREE, HIER, dossier);
        DispositifCep precedent = unCepClos(ENTREE.minusDays(9), ENTREE.minusDays(1), dossier);
        DispositifCep suivant = unCepEnPhase2Depuis(AUJOURDHUI, dossier);
        assertThat(clos.suivantParmi(List.of(precedent, clos))).isFalse();
        assertThat(clos.suivantParmi(List.of(suivant, clos, precedent))).isTrue();
        assertThat(suivant.suivantParmi(List.of(suivant, clos, precedent))).isFalse();
    }

    private static void cloturer(DispositifCep cep, @Nullable LocalDate fin) {
        cep.cloturer(new ClotureVoulue(fin, REPRISE_EMPLOI, null), ORDINAIRES, cloture -> List.of(), new Violations());
    }

    private static void refuse(DispositifCep cep, ThrowingCallable acte, String... refus) {
        InstantaneCep avant = InstantaneCep.de(cep);
        assertThat(Refus.de(acte)).containsExactly(refus);
        assertThat(InstantaneCep.de(cep)).isEqualTo(avant);
    }
}
