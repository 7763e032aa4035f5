package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepClosEnPhase3;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEntreDirectementEnPhase3;
import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.journal.Faits.seul;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.journal.ActionJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesCepTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);
    private static final LocalDate DANS_DEUX_ANS = LocalDate.of(2028, 6, 15);
    private static final String TROP_TARD = "cep.phase3-trop-tard@dateDebut";

    @Test
    @Tag("PHA-01")
    void passe_de_la_phase_2_a_la_phase_3() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        cep.passerEnPhase3(AUJOURDHUI, AUJOURDHUI);
        assertThat(cep.phaseCourante(AUJOURDHUI)).isEqualTo(PhaseCep.PHASE_3);
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_PASSAGE_PHASE_3);
        assertThat(seul(cep).details()).isEqualTo(Map.of("dateDebut", "2026-06-15"));
    }

    @Test
    @Tag("SYN-08")
    void le_meme_referent_va_de_la_phase_2_a_la_phase_3() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        ReferentCep avant = cep.renseignements().referent();

        cep.passerEnPhase3(AUJOURDHUI, AUJOURDHUI);

        assertThat(cep.renseignements().referent()).isNotNull().isEqualTo(avant);
    }

    @Test
    @Tag("PHA-08")
    void rien_ne_se_passe_quand_la_phase_3_commence_deja_ce_jour_la() {
        for (LocalDate debut : List.of(HIER, AUJOURDHUI, DEMAIN)) {
            DispositifCep cep = unCepEnPhase3Depuis(ENTREE, debut);
            cep.passerEnPhase3(debut, AUJOURDHUI);
            assertThat(cep.parcours().debutPhase3()).contains(debut);
            assertThat(cep.faits()).isEmpty();
        }
    }

    @Test
    @Tag("PHA-01")
    void un_cep_clos_refuse_tout_changement_de_phase() {
        DispositifCep clos = unCepClosEnPhase3(ENTREE, ENTREE.plusDays(1), HIER);
        refuse(clos, () -> clos.passerEnPhase3(AUJOURDHUI, AUJOURDHUI), "cep.clos");
        refuse(clos, () -> clos.repasserEnPhase2(ORDINAIRES), "cep.clos");
        DispositifCep closEnPhase2 = unCepClos(ENTREE, HIER);
        refuse(closEnPhase2, () -> closEnPhase2.repasserEnPhase2(ORDINAIRES), "cep.clos");
    }

    @Test
    @Tag("PHA-02")
    void refuse_une_phase_3_le_jour_de_l_entree_en_phase_2() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        refuse(cep, () -> cep.passerEnPhase3(ENTREE.minusDays(1), AUJOURDHUI), "cep.phase3-trop-tot@dateDebut");
        refuse(cep, () -> cep.passerEnPhase3(ENTREE, AUJOURDHUI), "cep.phase3-trop-tot@dateDebut");
        assertThat(Refus.violations(() -> cep.passerEnPhase3(ENTREE, AUJOURDHUI))
                        .getFirst()
                        .parametres())
                .containsExactly(ENTREE.plusDays(1));
        cep.passerEnPhase3(ENTREE.plusDays(1), AUJOURDHUI);
        assertThat(cep.parcours()).isEqualTo(new ParcoursCep.Phase2PuisPhase3(ENTREE, ENTREE.plusDays(1)));
    }

    @Test
    @Tag("PHA-03")
    void une_phase_3_future_est_planifiee_jusqu_a_son_jour() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        cep.passerEnPhase3(DEMAIN, AUJOURDHUI);
        assertThat(cep.phaseCourante(AUJOURDHUI)).isEqualTo(PhaseCep.PHASE_2);
        assertThat(cep.phase3Planifiee(AUJOURDHUI)).contains(DEMAIN);
        assertThat(cep.phases(AUJOURDHUI)).containsExactly(new PeriodePhase(PhaseCep.PHASE_2, ENTREE, null));
        assertThat(cep.phaseCourante(DEMAIN)).isEqualTo(PhaseCep.PHASE_3);
        assertThat(cep.phase3Planifiee(DEMAIN)).isEmpty();
        assertThat(cep.phases(DEMAIN)).hasSize(2);
    }

    @Test
    @Tag("PHA-03")
    void la_phase_decoule_des_dates_pour_chaque_jour() {
        LocalDate passage = LocalDate.of(2026, 5, 4);
        DispositifCep cep = unCepEnPhase3Depuis(ENTREE, passage);
        for (LocalDate jour = ENTREE; jour.isBefore(AUJOURDHUI); jour = jour.plusDays(1)) {
            PhaseCep attendue = jour.isBefore(passage) ? PhaseCep.PHASE_2 : PhaseCep.PHASE_3;
            assertThat(cep.phaseCourante(jour)).as("%s", jour).isEqualTo(attendue);
            assertThat(cep.phases(jour).getLast().phase()).isEqualTo(attendue);
            assertThat(cep.phase3Planifiee(jour).isPresent()).isEqualTo(attendue == PhaseCep.PHASE_2);
        }
    }

    @Test
    @Tag("PHA-03")
    void la_phase_d_un_cep_clos_est_celle_de_son_dernier_jour() {
        LocalDate passage = LocalDate.of(2026, 5, 4);
        DispositifCep clos = unCepClosEnPhase3(ENTREE, passage, passage);
        assertThat(clos.phaseCourante(AUJOURDHUI)).isEqualTo(PhaseCep.PHASE_3);
        assertThat(clos.phases(AUJOURDHUI))
                .containsExactly(
                        new PeriodePhase(PhaseCep.PHASE_2, ENTREE, passage.minusDays(1)),
                        new PeriodePhase(PhaseCep.PHASE_3, passage, passage));
        assertThat(unCepClosEnPhase3(ENTREE, passage, passage.minusDays(1)).phaseCourante(AUJOURDHUI))
                .isEqualTo(PhaseCep.PHASE_2);
    }

    @Test
    @Tag("PHA-04")
    @Tag("CEP-10")
    void la_phase_2_finit_la_veille_de_la_phase_3() {
        LocalDate passage = ENTREE.plusDays(1);
        assertThat(unCepEnPhase3Depuis(ENTREE, passage).phases(AUJOURDHUI))
                .containsExactly(
                        new PeriodePhase(PhaseCep.PHASE_2, ENTREE, ENTREE),
                        new PeriodePhase(PhaseCep.PHASE_3, passage, null));
    }

    @Test
    @Tag("PHA-05")
    void repasse_en_phase_2_depuis_une_phase_3_commencee() {
        DispositifCep cep = unCepEnPhase3Depuis(ENTREE, AUJOURDHUI);
        cep.repasserEnPhase2(ORDINAIRES);
        assertThat(cep.parcours()).isEqualTo(new ParcoursCep.EnPhase2(ENTREE));
        assertThat(cep.phases(AUJOURDHUI)).containsExactly(new PeriodePhase(PhaseCep.PHASE_2, ENTREE, null));
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_RETOUR_PHASE_2);
        assertThat(seul(cep).details()).isEqualTo(Map.of("phase3Annulee", "2026-06-15"));
    }

    @Test
    @Tag("PHA-05")
    void annule_un_passage_prevu() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        cep.repasserEnPhase2(ORDINAIRES);
        assertThat(cep.phase3Planifiee(AUJOURDHUI)).isEmpty();
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_PASSAGE_ANNULE);
        assertThat(seul(cep).details()).isEqualTo(Map.of("phase3Annulee", "2026-06-16"));
    }

    @Test
    @Tag("PHA-07")
    void une_entree_directe_n_a_pas_de_phase_2_ou_revenir() {
        DispositifCep cep = unCepEntreDirectementEnPhase3(ENTREE);
        refuse(cep, () -> cep.repasserEnPhase2(ORDINAIRES), "cep.pas-de-phase-2");
        assertThat(cep.empechements(ActionCep.REPASSER_EN_PHASE_2, ORDINAIRES))
                .containsExactly(Violation.de(RefusCep.PAS_DE_PHASE_2));
    }

    @Test
    @Tag("PHA-09")
    void en_phase_2_sans_passage_prevu_il_n_y_a_rien_a_annuler() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        refuse(cep, () -> cep.repasserEnPhase2(ORDINAIRES), "cep.pas-de-phase-3");
        cep.passerEnPhase3(DEMAIN, AUJOURDHUI);
        cep.repasserEnPhase2(ORDINAIRES);
        refuse(cep, () -> cep.repasserEnPhase2(ORDINAIRES), "cep.pas-de-phase-3");
    }

    @Test
    @Tag("PHA-08")
    void deplace_une_phase_3_prevue_avant_ou_apres_aujourd_hui() {
        for (LocalDate date : List.of(ENTREE.plusDays(1), AUJOURDHUI, DEMAIN.plusDays(30))) {
            DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
            cep.passerEnPhase3(date, AUJOURDHUI);
            assertThat(cep.parcours().debutPhase3()).contains(date);
            assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_PHASE_3_DEPLACEE);
            assertThat(seul(cep).details())
                    .isEqualTo(Map.of("dateDebut", date.toString(), "ancienneDateDebut", DEMAIN.toString()));
        }
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        refuse(cep, () -> cep.passerEnPhase3(ENTREE, AUJOURDHUI), "cep.phase3-trop-tot@dateDebut");
    }

    @Test
    @Tag("PHA-08")
    void corrige_une_phase_3_commencee_sans_la_renvoyer_au_futur() {
        DispositifCep cep = unCepEnPhase3Depuis(ENTREE, AUJOURDHUI);
        refuse(cep, () -> cep.passerEnPhase3(DEMAIN, AUJOURDHUI), "cep.deja-en-phase-3@dateDebut");
        refuse(cep, () -> cep.passerEnPhase3(ENTREE, AUJOURDHUI), "cep.phase3-trop-tot@dateDebut");
        cep.passerEnPhase3(ENTREE.plusDays(1), AUJOURDHUI);
        assertThat(seul(cep).action()).isEqualTo(ActionJournal.CEP_PHASE_3_CORRIGEE);
        assertThat(seul(cep).details()).isEqualTo(Map.of("dateDebut", "2026-03-03", "ancienneDateDebut", "2026-06-15"));
        cep.passerEnPhase3(AUJOURDHUI, AUJOURDHUI);
        assertThat(cep.parcours().debutPhase3()).contains(AUJOURDHUI);
    }

    @Test
    @Tag("PHA-08")
    void aucune_date_de_phase_3_ne_se_change_apres_une_entree_directe() {
        DispositifCep cep = unCepEntreDirectementEnPhase3(ENTREE);
        for (LocalDate date : List.of(ENTREE, ENTREE.plusDays(1), AUJOURDHUI, DEMAIN)) {
            refuse(cep, () -> cep.passerEnPhase3(date, AUJOURDHUI), "cep.deja-en-phase-3");
        }
    }

    @Test
    @Tag("PHA-01")
    @Tag("PHA-08")
    void un_passage_est_possible_sans_encore_savoir_quel_jour() {
        DispositifCep clos = unCepClos(ENTREE, HIER);
        refuse(clos, () -> clos.passerEnPhase3(null, AUJOURDHUI), "cep.clos");
        DispositifCep direct = unCepEntreDirectementEnPhase3(ENTREE);
        refuse(direct, () -> direct.passerEnPhase3(null, AUJOURDHUI), "cep.deja-en-phase-3");
        for (DispositifCep cep : List.of(unCepEnPhase2Depuis(ENTREE), unCepEnPhase3Depuis(ENTREE, HIER))) {
            refuse(cep, () -> cep.passerEnPhase3(null, AUJOURDHUI), "cep.champ-obligatoire@dateDebut");
        }
    }

    @Test
    @Tag("PHA-10")
    void une_phase_3_se_prevoit_jusqu_a_deux_ans_jour_pour_jour() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        refuse(cep, () -> cep.passerEnPhase3(DANS_DEUX_ANS.plusDays(1), AUJOURDHUI), TROP_TARD);
        refuse(cep, () -> cep.passerEnPhase3(LocalDate.MAX, AUJOURDHUI), TROP_TARD);
        assertThat(Refus.violations(() -> cep.passerEnPhase3(DANS_DEUX_ANS.plusDays(1), AUJOURDHUI)))
                .containsExactly(new Violation(RefusCep.PHASE3_TROP_TARD, "dateDebut", List.of(DANS_DEUX_ANS)));
        cep.passerEnPhase3(DANS_DEUX_ANS, AUJOURDHUI);
        assertThat(cep.phase3Planifiee(AUJOURDHUI)).contains(DANS_DEUX_ANS);
    }

    @Test
    @Tag("PHA-10")
    @Tag("PHA-08")
    void une_phase_3_prevue_se_deplace_jusqu_a_deux_ans_jour_pour_jour() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        refuse(cep, () -> cep.passerEnPhase3(DANS_DEUX_ANS.plusDays(1), AUJOURDHUI), TROP_TARD);
        assertThat(Refus.violations(() -> cep.passerEnPhase3(DANS_DEUX_ANS.plusDays(1), AUJOURDHUI)))
                .containsExactly(new Violation(RefusCep.PHASE3_TROP_TARD, "dateDebut", List.of(DANS_DEUX_ANS)));
        cep.passerEnPhase3(DANS_DEUX_ANS, AUJOURDHUI);
        assertThat(cep.phase3Planifiee(AUJOURDHUI)).contains(DANS_DEUX_ANS);
    }

    @Test
    @Tag("PHA-10")
    @Tag("PHA-08")
    void les_deux_ans_se_comptent_du_jour_ou_on_la_deplace() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DANS_DEUX_ANS);
        refuse(cep, () -> cep.passerEnPhase3(DANS_DEUX_ANS.plusDays(2), DEMAIN), TROP_TARD);
        cep.passerEnPhase3(DANS_DEUX_ANS.plusDays(1), DEMAIN);
        assertThat(cep.phase3Planifiee(DEMAIN)).contains(DANS_DEUX_ANS.plusDays(1));
    }

    @Test
    @Tag("PHA-10")
    @Tag("PHA-08")
    void une_phase_3_commencee_n_est_pas_renvoyee_au_futur_si_loin_que_ce_soit() {
        DispositifCep commencee = unCepEnPhase3Depuis(ENTREE, AUJOURDHUI);
        DispositifCep directe = unCepEntreDirectementEnPhase3(ENTREE);
        for (LocalDate date : List.of(DEMAIN, DANS_DEUX_ANS, DANS_DEUX_ANS.plusDays(1), LocalDate.MAX)) {
            refuse(commencee, () -> commencee.passerEnPhase3(date, AUJOURDHUI), "cep.deja-en-phase-3@dateDebut");
            refuse(directe, () -> directe.passerEnPhase3(date, AUJOURDHUI), "cep.deja-en-phase-3");
        }
    }

    @Test
    @Tag("PHA-10")
    void une_phase_3_prevue_de_longue_date_se_laisse_enregistrer_telle_quelle() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        cep.passerEnPhase3(DANS_DEUX_ANS, AUJOURDHUI);
        cep.releverFaits();
        cep.passerEnPhase3(DANS_DEUX_ANS, AUJOURDHUI.minusYears(1));
        assertThat(cep.faits()).isEmpty();
    }

    /** Two years from a 29 February end on the 28; two years from a 28 end on the 28, leap year or not. */
    @ParameterizedTest
    @Tag("PHA-10")
    @CsvSource({"2028-02-29, 2030-02-28", "2026-02-28, 2028-02-28", "2026-03-01, 2028-03-01"})
    void deux_ans_d_un_fevrier_bissextil_a_l_autre(LocalDate aujourdhui, LocalDate dernier) {
        LocalDate entree = aujourdhui.minusMonths(1);
        List.of(unCepEnPhase2Depuis(entree), unCepAvecPhase3Planifiee(entree, aujourdhui.plusDays(1)))
                .forEach(cep -> {
                    refuse(cep, () -> cep.passerEnPhase3(dernier.plusDays(1), aujourdhui), TROP_TARD);
                    cep.passerEnPhase3(dernier, aujourdhui);
                    assertThat(cep.phase3Planifiee(aujourdhui)).contains(dernier);
                });
    }

    @Test
    void un_parcours_se_relit_de_ses_deux_dates() {
        assertThat(ParcoursCep.de(ENTREE, null)).isEqualTo(new ParcoursCep.EnPhase2(ENTREE));
        assertThat(ParcoursCep.de(null, ENTREE)).isEqualTo(new ParcoursCep.DirectEnPhase3(ENTREE));
        assertThat(ParcoursCep.de(ENTREE, DEMAIN)).isEqualTo(new ParcoursCep.Phase2PuisPhase3(ENTREE, DEMAIN));
        assertThatIllegalArgumentException().isThrownBy(() -> ParcoursCep.de(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> ParcoursCep.de(ENTREE, ENTREE));
    }

    private static void refuse(DispositifCep cep, ThrowingCallable acte, String... refus) {
        InstantaneCep avant = InstantaneCep.de(cep);
        assertThat(Refus.de(acte)).containsExactly(refus);
        assertThat(InstantaneCep.de(cep)).isEqualTo(avant);
    }
}
