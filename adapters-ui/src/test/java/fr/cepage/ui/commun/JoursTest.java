package fr.cepage.ui.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursTest {

    @Test
    @Tag("RDV-01")
    void ecrit_le_jour_et_l_heure_a_la_francaise() {
        assertThat(Jours.moment(LocalDateTime.of(2026, 6, 15, 9, 5))).isEqualTo("lundi 15/06/2026 à 09:05");
    }

    @ParameterizedTest
    @Tag("RDV-03")
    @CsvSource({
        "2026-12-03T14:30, jeu. 3 déc. à 14 h 30",
        "2026-12-03T09:00, jeu. 3 déc. à 9 h 00",
        "2027-01-04T14:05, lun. 4 janv. 2027 à 14 h 05",
        "2026-06-15T00:30, aujourd’hui à 0 h 30",
        "2026-06-16T00:30, mar. 16 juin à 0 h 30",
    })
    void dit_quand_est_le_prochain_comme_on_le_dit(LocalDateTime quand, String dit) {
        assertThat(Jours.prochain(quand, LocalDate.of(2026, 6, 15)).replace('\u00A0', ' '))
                .isEqualTo(dit);
    }
}
