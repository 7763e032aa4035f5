package fr.cepage.domain.rendezvous;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Paris the clocks go from 2:00 to 3:00 on 29 March 2026, and from 3:00 to 2:00 on 25 October. */
@Tag("RDV-01")
class HeureLocaleTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59"})
    void refuse_l_heure_que_le_passage_a_l_heure_d_ete_saute(String heure) {
        assertThat(Refus.de(() -> HeureLocale.lire(LocalDateTime.parse(heure), PARIS, AUJOURDHUI)))
                .containsExactly("rendez-vous.heure-inexistante");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:59", "2026-03-29T03:00", "2026-03-28T02:30", "2026-10-25T02:30"})
    void accepte_les_heures_d_avant_et_d_apres_et_celle_qui_a_lieu_deux_fois(String heure) {
        LocalDateTime lue = LocalDateTime.parse(heure);

        assertThat(HeureLocale.lire(lue, PARIS, AUJOURDHUI)).isEqualTo(lue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Indian/Reunion", "America/Martinique"})
    void aucune_heure_ne_manque_outre_mer(String fuseau) {
        for (LocalDateTime heure = LocalDateTime.of(2026, 1, 1, 0, 30);
                heure.getYear() == 2026;
                heure = heure.plusHours(1)) {
            assertThat(HeureLocale.lire(heure, ZoneId.of(fuseau), AUJOURDHUI)).isEqualTo(heure);
        }
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @ValueSource(strings = {"2015-01-01T00:00", "2028-06-15T23:59"})
    void va_du_premier_jour_du_cep_a_deux_ans_jour_pour_jour(String heure) {
        LocalDateTime lue = LocalDateTime.parse(heure);

        assertThat(HeureLocale.lire(lue, PARIS, AUJOURDHUI)).isEqualTo(lue);
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @ValueSource(strings = {"2014-12-31T23:59", "2028-06-16T00:00", "0026-06-15T14:30", "20266-06-15T14:30"})
    void ne_va_ni_avant_ni_apres(String heure) {
        LocalDateTime eloignee = LocalDateTime.parse(heure.length() > 16 ? "+" + heure : heure);

        assertThat(Refus.de(() -> HeureLocale.lire(eloignee, PARIS, AUJOURDHUI)))
                .containsExactly("rendez-vous.date-eloignee");
    }

    @Test
    @Tag("RDV-03")
    void deux_ans_apres_un_29_fevrier_est_le_28() {
        LocalDate bissextile = LocalDate.of(2028, 2, 29);

        assertThat(HeureLocale.lire(LocalDateTime.parse("2030-02-28T10:00"), PARIS, bissextile))
                .isNotNull();
        assertThat(Refus.de(() -> HeureLocale.lire(LocalDateTime.parse("2030-03-01T10:00"), PARIS, bissextile)))
                .containsExactly("rendez-vous.date-eloignee");
    }

    @Test
    void s_arrete_a_la_minute_et_laisse_absente_celle_qui_l_est() {
        assertThat(HeureLocale.lire(LocalDateTime.parse("2026-06-15T14:30:59"), PARIS, AUJOURDHUI))
                .isEqualTo(LocalDateTime.parse("2026-06-15T14:30"));
        assertThat(HeureLocale.lire(null, PARIS, AUJOURDHUI)).isNull();
    }
}
