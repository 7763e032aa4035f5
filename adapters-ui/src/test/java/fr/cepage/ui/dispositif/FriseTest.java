package fr.cepage.ui.dispositif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cepage.domain.dispositif.ParcoursCep;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.ui.dispositif.GeometrieFrise.Repere;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FriseTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 6, 15);
    private static final LocalDate ENTREE = LocalDate.of(2026, 4, 20);

    @Test
    @Tag("CEP-10")
    void dit_une_phase_ouverte_depuis_son_premier_jour() {
        assertThat(TexteFrise.phrase(enPhase2())).isEqualTo("Phase 2 depuis le 20/04/2026");
    }

    @Test
    @Tag("PHA-04")
    void dit_une_phase_2_finie_la_veille_de_la_phase_3() {
        PlanFrise plan = enPhase3Le(AUJOURDHUI);

        assertThat(TexteFrise.phrase(plan))
                .isEqualTo("Phase 2 du 20/04/2026 au 14/06/2026, phase 3 depuis le 15/06/2026");
        assertThat(plan.segments().getLast().prevue()).isFalse();
    }

    @Test
    @Tag("PHA-03")
    void dit_prevue_une_phase_3_qui_commence_demain() {
        PlanFrise plan = enPhase3Le(AUJOURDHUI.plusDays(1));

        assertThat(TexteFrise.phrase(plan))
                .isEqualTo("Phase 2 du 20/04/2026 au 15/06/2026, phase 3 prévue à partir du 16/06/2026");
        assertThat(plan.segments().getLast().prevue()).isTrue();
    }

    @Test
    @Tag("CLO-05")
    void une_phase_3_prevue_apres_la_fin_disparait() {
        PlanFrise plan = PlanFrise.clos(deuxPhases(AUJOURDHUI.plusDays(9)), AUJOURDHUI, AUJOURDHUI);

        assertThat(TexteFrise.phrase(plan)).isEqualTo("Phase 2 du 20/04/2026 au 15/06/2026");
    }

    @Test
    @Tag("NIV-01")
    void le_niveau_1_precede_le_cep_jusqu_a_la_veille_de_l_entree() {
        PlanFrise plan = enPhase2().apresNiveau1(ENTREE.minusDays(1));

        assertThat(TexteFrise.phrase(plan))
                .isEqualTo("Niveau 1 du 19/04/2026 au 19/04/2026, phase 2 depuis le 20/04/2026");
        assertThat(somme(new GeometrieFrise(plan))).isCloseTo(100, within(1e-9));
        assertThat(enPhase2().apresNiveau1(ENTREE).segments()).hasSize(1);
        assertThat(enPhase2().apresNiveau1(null).segments()).hasSize(1);
    }

    @Test
    void un_cep_clos_n_a_pas_de_repere_d_aujourd_hui() {
        PlanFrise plan = PlanFrise.clos(deuxPhases(AUJOURDHUI.minusDays(9)), AUJOURDHUI, AUJOURDHUI);

        assertThat(new GeometrieFrise(plan).aujourdhui()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "30", "365", "3650", "36500"})
    void chaque_phase_garde_la_place_de_ses_dates_si_courte_soit_elle(int jours) {
        LocalDate entree = AUJOURDHUI.minusDays(jours);
        for (LocalDate phase3 : new LocalDate[] {entree.plusDays(1), AUJOURDHUI, AUJOURDHUI.plusDays(jours)}) {
            GeometrieFrise geometrie =
                    new GeometrieFrise(PlanFrise.enCours(ParcoursCep.de(entree, phase3), AUJOURDHUI));

            assertThat(geometrie.parts()).allMatch(part -> part >= GeometrieFrise.PART_MIN);
            assertThat(somme(geometrie)).isCloseTo(100, within(1e-9));
        }
    }

    @Test
    void la_derniere_phase_d_un_cep_clos_a_la_place_de_deux_dates() {
        LocalDate entree = AUJOURDHUI.minusYears(10);
        PlanFrise plan = PlanFrise.clos(ParcoursCep.de(entree, AUJOURDHUI.minusDays(1)), AUJOURDHUI, AUJOURDHUI);
        GeometrieFrise geometrie = new GeometrieFrise(plan);

        assertThat(geometrie.parts().getLast()).isEqualTo(GeometrieFrise.PART_MIN_DEUX_DATES);
        assertThat(geometrie.montreLaFin(plan.segments().getLast())).isTrue();
        assertThat(geometrie.montreLaFin(plan.segments().getFirst())).isFalse();
    }

    @Test
    void un_cep_d_un_seul_jour_n_ecrit_sa_date_qu_une_fois() {
        PlanFrise plan = PlanFrise.clos(ParcoursCep.de(AUJOURDHUI, null), AUJOURDHUI, AUJOURDHUI);

        assertThat(new GeometrieFrise(plan).montreLaFin(plan.segments().getFirst()))
                .isFalse();
    }

    @Test
    void aujourd_hui_se_trouve_dans_la_phase_courante() {
        Repere repere = new GeometrieFrise(enPhase3Le(AUJOURDHUI.plusMonths(1)))
                .aujourdhui()
                .orElseThrow();

        assertThat(repere.segment()).isZero();
        assertThat(repere.dansLeSegment()).isBetween(60.0, 70.0);
        assertThat(repere.presDuBord()).isFalse();
    }

    @Test
    void le_mot_aujourd_hui_passe_a_gauche_pres_du_bord() {
        PlanFrise plan = PlanFrise.enCours(ParcoursCep.entree(PhaseCep.PHASE_2, AUJOURDHUI.minusYears(2)), AUJOURDHUI);

        assertThat(new GeometrieFrise(plan).aujourdhui().orElseThrow().presDuBord())
                .isTrue();
    }

    private static double somme(GeometrieFrise geometrie) {
        return geometrie.parts().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static PlanFrise enPhase2() {
        return PlanFrise.enCours(ParcoursCep.entree(PhaseCep.PHASE_2, ENTREE), AUJOURDHUI);
    }

    private static PlanFrise enPhase3Le(LocalDate debut) {
        return PlanFrise.enCours(deuxPhases(debut), AUJOURDHUI);
    }

    private static ParcoursCep deuxPhases(LocalDate phase3) {
        return ParcoursCep.de(ENTREE, phase3);
    }
}
