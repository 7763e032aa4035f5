package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HorlogeTest {
    @Test
    void il_est_deja_demain_a_la_reunion_et_encore_aujourd_hui_en_martinique() {
        Horloge horloge = a("2026-06-15T20:30:00Z");
        assertThat(horloge.aujourdhui(ZoneId.of("Indian/Reunion"))).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(horloge.aujourdhui(ZoneId.of("Europe/Paris"))).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(horloge.aujourdhui(ZoneId.of("America/Martinique"))).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @Test
    void le_jour_change_a_minuit_de_la_structure() {
        ZoneId reunion = ZoneId.of("Indian/Reunion");
        assertThat(a("2026-06-15T19:59:59.999Z").aujourdhui(reunion)).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(a("2026-06-15T20:00:00Z").aujourdhui(reunion)).isEqualTo(LocalDate.of(2026, 6, 16));
    }

    @Test
    void l_instant_a_la_precision_que_la_base_garde() {
        assertThat(a("2026-06-15T20:30:00.123456789Z").maintenant())
                .isEqualTo(Instant.parse("2026-06-15T20:30:00.123456Z"));
    }

    private static Horloge a(String instant) {
        return new Horloge(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
