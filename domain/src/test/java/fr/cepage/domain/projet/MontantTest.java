package fr.cepage.domain.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.Refus;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-06")
class MontantTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.01", "1250.00", "9999999.98", "9999999.99"})
    void se_lit_et_s_ecrit_au_centime(String montant) {
        assertThat(Montant.lire(montant)).hasToString(montant);
    }

    @Test
    void se_lit_sans_les_blancs_qui_l_entourent_ni_les_zeros_de_tete() {
        assertThat(Montant.lire("\u00A0 0012.50 ")).hasToString("12.50");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u202F"})
    void n_est_pas_ou_rien_n_est_ecrit(String saisi) {
        assertThat(Montant.lire(saisi)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000.00",
                "1000000000.00",
                "-0.01",
                "-0.00",
                "+1.00",
                "1.005",
                "1.5",
                "1250",
                "1250.",
                ".50",
                "1250,00",
                "1 250.00",
                "1e3",
                "1.00E2",
                "1250.00 €",
                "١٢.٠٠",
                "NaN",
                "douze"
            })
    void refuse_ce_qui_n_est_pas_un_montant_du_contrat(String saisi) {
        assertThat(Refus.violations(() -> Montant.lire(saisi))).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo(RefusPlan.MONTANT);
            assertThat(violation.parametres()).containsExactly(Montant.ZERO, Montant.MAX);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1", "1.0", "1.000"})
    void ne_se_forme_pas_autrement_qu_au_centime_et_positif(String euros) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Montant(new BigDecimal(euros)));
    }

    @Test
    void la_somme_est_exacte_et_peut_depasser_ce_qu_une_ligne_peut_etre() {
        assertThat(Montant.somme(List.of(new Montant(new BigDecimal("0.10")), new Montant(new BigDecimal("0.20")))))
                .hasToString("0.30");
        assertThat(Montant.somme(List.of(Montant.MAX, Montant.MAX))).hasToString("19999999.98");
        assertThat(Montant.somme(List.of())).isEqualTo(Montant.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"10.00, 0.01, 9.99", "10.00, 10.00, 0.00", "10.00, 10.01, 0.00"})
    void une_difference_n_est_jamais_negative(String montant, String ote, String reste) {
        assertThat(new Montant(new BigDecimal(montant)).moins(new Montant(new BigDecimal(ote))))
                .hasToString(reste);
    }
}
