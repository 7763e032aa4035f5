package fr.cepage.ui.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RDV-01")
class HeuresTest {

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "1430, 14:30",
        "14h30, 14:30",
        "14H30, 14:30",
        "14.30, 14:30",
        "' 14 h 30 ', 14:30",
        "14\u00A0h\u202F30, 14:30",
        "14\u200Bh30\t, 14:30",
        "14h, 14:00",
        "14, 14:00",
        "9, 09:00",
        "9h05, 09:05",
        "930, 09:30",
        "0930, 09:30",
        "00:00, 00:00",
        "23:59, 23:59",
    })
    void lit_une_heure_comme_on_la_tape(String saisie, LocalTime heure) {
        assertThat(Heures.lire(saisie)).contains(heure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "12:60", "midi", "14:3", "14:300", "-1", "h30", ":30", "14h3O", "12345", ""})
    void ne_devine_pas_ce_qui_n_en_est_pas_une(String saisie) {
        assertThat(Heures.lire(saisie)).isEmpty();
    }
}
