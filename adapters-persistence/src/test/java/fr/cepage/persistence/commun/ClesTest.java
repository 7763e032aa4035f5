package fr.cepage.persistence.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors that nobody was given: whatever stands in them, they are refused before the database is asked. */
class ClesTest {

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "hier", ""})
    void un_instant_que_la_base_ne_garde_pas_est_refuse(String instant) {
        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> cles(instant).instant(0));
    }

    @Test
    void les_instants_extremes_se_relisent() {
        assertThat(cles("0001-01-01T00:00:00Z").instant(0)).isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
        assertThat(cles("9999-12-31T23:59:59.999999Z").instant(0))
                .isEqualTo(Instant.parse("9999-12-31T23:59:59.999999Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "0000-12-31", "2026-02-30"})
    void un_jour_que_la_base_ne_garde_pas_est_refuse(String jour) {
        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> cles(jour).jour(0));
    }

    @Test
    void les_jours_extremes_se_relisent() {
        assertThat(cles("0001-01-01").jour(0)).isEqualTo(LocalDate.of(1, 1, 1));
        assertThat(cles("9999-12-31").jour(0)).isEqualTo(LocalDate.of(9999, 12, 31));
    }

    @Test
    void il_faut_autant_de_cles_que_la_liste_en_demande() {
        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> new Cles(new Curseur(List.of("2026-06-15")), 2));
    }

    private static Cles cles(String cle) {
        return new Cles(new Curseur(List.of(cle)), 1);
    }
}
