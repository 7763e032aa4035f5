package fr.cepage.ui.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.projet.Montant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-06")
class MontantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 250,5|1250.50",
                "1250|1250.00",
                "1 250,50 €|1250.50",
                "1\u00A0250,50\u00A0€|1250.50",
                "1\u202F250.5|1250.50",
                "0|0.00",
                "0,01|0.01",
                "9999999,99|9999999.99"
            })
    void se_tapent_a_la_francaise(String tape, String stocke) {
        assertThat(Montants.lire(tape)).isEqualTo(stocke);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1250,505", "-3", "mille", "1,250.50", "1.250,50", ",5", "1e3", "12 euros"})
    void ce_qui_ne_se_lit_pas_reste_comme_il_fut_tape(String tape) {
        assertThat(Montants.lire(tape)).isEqualTo(tape);
        assertThat(Montants.montant(Montants.lire(tape))).isEqualTo(Montant.ZERO);
    }

    @Test
    void se_montrent_a_la_francaise() {
        assertThat(Montants.saisi("1250.50")).isEqualTo("1\u202F250,50");
        assertThat(Montants.lisible(Montants.montant("1800.00"))).isEqualTo("1\u202F800,00\u00A0€");
        assertThat(Montants.saisi("mille")).isEqualTo("mille");
    }
}
