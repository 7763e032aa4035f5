package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dispositif.Ceps.unCepAvecPhase3Planifiee;
import static fr.cepage.domain.dispositif.Ceps.unCepClos;
import static fr.cepage.domain.dispositif.Ceps.unCepClosEnPhase3;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase2Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEnPhase3Depuis;
import static fr.cepage.domain.dispositif.Ceps.unCepEntreDirectementEnPhase3;
import static fr.cepage.domain.dispositif.Circonstances.ORDINAIRES;
import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.PassageEnPhase3;
import fr.cepage.domain.dispositif.DispositifCepDomainEvent.RetourEnPhase2;
import fr.cepage.domain.journal.ActionJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PhasesCepTest {
    private static final LocalDate HIER = AUJOURDHUI.minusDays(1);
    private static final LocalDate DEMAIN = AUJOURDHUI.plusDays(1);
    private static final LocalDate ENTREE = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("PHA-01")
    void passe_de_la_phase_2_a_la_phase_3() {
        DispositifCep cep = unCepEnPhase2Depuis(ENTREE);
        PassageEnPhase3 fait = cep.passerEnPhase3(AUJOURDHUI, AUJOURDHUI);
        assertThat(cep.phaseCourante(AUJOURDHUI)).isEqualTo(PhaseCep.PHASE_3);
        assertThat(fait.action()).isEqualTo(ActionJournal.CEP_PASSAGE_PHASE_3);
        assertThat(fait.details()).isEqualTo(Map.of("dateDebut", "2026-06-15"));
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
        RetourEnPhase2 fait = cep.repasserEnPhase2(ORDINAIRES);
        assertThat(cep.parcours()).isEqualTo(new ParcoursCep.EnPhase2(ENTREE));
        assertThat(cep.phases(AUJOURDHUI)).containsExactly(new PeriodePhase(PhaseCep.PHASE_2, ENTREE, null));
        assertThat(fait.action()).isEqualTo(ActionJournal.CEP_RETOUR_PHASE_2);
        assertThat(fait.details()).isEqualTo(Map.of("phase3Annulee", "2026-06-15"));
    }

    @Test
    @Tag("PHA-05")
    void annule_un_passage_prevu() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        RetourEnPhase2 fait = cep.repasserEnPhase2(ORDINAIRES);
        assertThat(cep.phase3Planifiee(AUJOURDHUI)).isEmpty();
        assertThat(fait.action()).isEqualTo(ActionJournal.CEP_PASSAGE_ANNULE);
        assertThat(fait.details()).isEqualTo(Map.of("phase3Annulee", "2026-06-16"));
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
            PassageEnPhase3 fait = cep.passerEnPhase3(date, AUJOURDHUI);
            assertThat(cep.parcours().debutPhase3()).contains(date);
            assertThat(fait.action()).isEqualTo(ActionJournal.CEP_PHASE_3_DEPLACEE);
            assertThat(fait.details())
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
        PassageEnPhase3 fait = cep.passerEnPhase3(ENTREE.plusDays(1), AUJOURDHUI);
        assertThat(fait.action()).isEqualTo(ActionJournal.CEP_PHASE_3_CORRIGEE);
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
        refuse(clos, clos::exigerPassagePossible, "cep.clos");
        DispositifCep direct = unCepEntreDirectementEnPhase3(ENTREE);
        refuse(direct, direct::exigerPassagePossible, "cep.deja-en-phase-3");
        assertThatCode(unCepEnPhase2Depuis(ENTREE)::exigerPassagePossible).doesNotThrowAnyException();
        assertThatCode(unCepEnPhase3Depuis(ENTREE, HIER)::exigerPassagePossible).doesNotThrowAnyException();
    }

    @Test
    @Tag("PHA-01")
    void l_action_est_offerte_tant_que_la_phase_3_n_a_pas_commence() {
        DispositifCep cep = unCepAvecPhase3Planifiee(ENTREE, DEMAIN);
        CirconstancesCep demain = CirconstancesCep.le(DEMAIN);
        assertThat(cep.empechements(ActionCep.PASSER_EN_PHASE_3, ORDINAIRES)).isEmpty();
        assertThat(cep.empechements(ActionCep.REPASSER_EN_PHASE_2, ORDINAIRES)).isEmpty();
        assertThat(cep.empechements(ActionCep.PASSER_EN_PHASE_3, demain))
                .containsExactly(Violation.de(RefusCep.DEJA_EN_PHASE_3));
        assertThat(cep.empechements(ActionCep.REPASSER_EN_PHASE_2, demain)).isEmpty();
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
