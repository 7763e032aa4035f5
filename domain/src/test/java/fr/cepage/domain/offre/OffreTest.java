package fr.cepage.domain.offre;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffreTest {
    @ParameterizedTest
    @Tag("OFF-03")
    @CsvSource({
        "2026-06-14, A_VENIR",
        "2026-06-15, OUVERTE",
        "2026-06-20, OUVERTE",
        "2026-06-30, OUVERTE",
        "2026-07-01, TERMINEE"
    })
    void est_ouverte_de_son_premier_a_son_dernier_jour(LocalDate jour, OuvertureOffre ouverture) {
        PeriodeOffre periode = new PeriodeOffre(LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 30));
        Offre offre = Offres.uneOffre(Offres.uneFiche("Atelier", periode, "TEMPORAIRE", null));
        assertThat(offre.ouverture(jour)).isEqualTo(ouverture);
        assertThat(offre.ouverteLe(jour)).isEqualTo(ouverture == OuvertureOffre.OUVERTE);
    }

    @Test
    @Tag("OFF-03")
    void sans_date_de_fin_elle_reste_ouverte() {
        assertThat(Offres.uneOffre().ouverteLe(LocalDate.of(2099, 12, 31))).isTrue();
        assertThat(Offres.uneOffre().ouverteLe(Offres.DEBUT.minusDays(1))).isFalse();
    }

    @Test
    @Tag("OFF-03")
    void une_offre_fermee_ne_l_est_aucun_jour() {
        assertThat(Offres.uneOffreFermee().ouverteLe(AUJOURDHUI)).isFalse();
        assertThat(Offres.uneOffreFermee().ouverture(AUJOURDHUI)).isEqualTo(OuvertureOffre.FERMEE);
        assertThat(Offres.uneOffreFermee().ouverture(Offres.DEBUT.minusDays(1))).isEqualTo(OuvertureOffre.FERMEE);
    }

    @Test
    @Tag("OFF-01")
    void dit_si_elle_est_rattachee_au_cep() {
        assertThat(Offres.uneOffreCep().fiche().mesureNationale()).isEqualTo(Offre.MESURE_CEP);
        assertThat(Offres.uneOffre().fiche().mesureNationale()).isNull();
    }

    @Test
    @Tag("OFF-01")
    void nomme_ce_qui_change() {
        Offre offre = Offres.uneOffre();
        assertThat(offre.modifier(Offres.uneFiche())).isEmpty();
        assertThat(offre.modifier(Offres.uneOffreCep().fiche())).containsExactly("nom", "mesureNationale");
        assertThat(offre.modifier(Offres.uneFicheComplete()))
                .containsExactly(
                        "origine",
                        "theme",
                        "acteService",
                        "acteServiceRegional",
                        "type",
                        "nom",
                        "dateFin",
                        "etat",
                        "contrat",
                        "partenaire",
                        "conditions");
        assertThat(offre.fiche()).isEqualTo(Offres.uneFicheComplete());
    }

    @Test
    @Tag("OFF-01")
    void finit_au_plus_tot_le_jour_ou_elle_commence() {
        assertThat(new PeriodeOffre(AUJOURDHUI, AUJOURDHUI).dateFin()).isEqualTo(AUJOURDHUI);
        assertThat(Refus.de(() -> new PeriodeOffre(AUJOURDHUI, AUJOURDHUI.minusDays(1))))
                .containsExactly("offre.dates");
    }

    @ParameterizedTest
    @Tag("OFF-01")
    @CsvSource({"0, 99, 1", "16, 16, 9999", ", 25, ", "16, , 12", ", , "})
    void accepte_des_conditions_possibles(Integer ageMin, Integer ageMax, Integer places) {
        ConditionsMer conditions = new ConditionsMer(null, ageMin, ageMax, places);
        assertThat(conditions.ageMin()).isEqualTo(ageMin);
        assertThat(conditions.ageMax()).isEqualTo(ageMax);
        assertThat(conditions.places()).isEqualTo(places);
    }

    @ParameterizedTest
    @Tag("OFF-01")
    @CsvSource({
        "-1, , , offre.ages@conditions.ageMin",
        "100, , , offre.ages@conditions.ageMin",
        ", -1, , offre.ages@conditions.ageMax",
        ", 100, , offre.ages@conditions.ageMax",
        "26, 25, , offre.ages@conditions.ageMax",
        ", , 0, offre.places@conditions.places",
        ", , 10000, offre.places@conditions.places"
    })
    void refuse_des_conditions_impossibles(Integer ageMin, Integer ageMax, Integer places, String refus) {
        assertThat(Refus.de(() -> new ConditionsMer(null, ageMin, ageMax, places)))
                .containsExactly(refus);
    }

    @Test
    @Tag("OFF-01")
    void dit_en_une_fois_tout_ce_qui_est_impossible() {
        assertThat(Refus.de(() -> new ConditionsMer(null, 100, -1, 0)))
                .containsExactly(
                        "offre.ages@conditions.ageMin",
                        "offre.ages@conditions.ageMax",
                        "offre.places@conditions.places");
    }
}
