package fr.cepage.application.saisie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.commun.Refus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAI-04")
class CourrielsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea.martin@exemple.fr",
                "sean.o'connor@exemple.ie",
                "léa+cep@mission-locale.exemple.org",
                "L_%-1@x.y.zz",
                "zoe@xn--bb-bjab.fr",
                "a@1.fr"
            })
    void accepte_une_adresse_d_usage(String saisi) {
        assertThat(Courriels.lire("  " + saisi + "\u00A0\t")).hasToString(saisi);
    }

    @ParameterizedTest
    @CsvSource({"sean.o\u2019connor@exemple.ie, sean.o'connor@exemple.ie", "lea\u200B@exemple.fr, lea@exemple.fr"})
    void la_lit_nettoyee(String saisi, String garde) {
        assertThat(Courriels.lire(saisi)).hasToString(garde);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea",
                "lea@",
                "@exemple.fr",
                "lea@exemple",
                "lea@exemple.",
                ".zoe@exemple.fr",
                "zoe.@exemple.fr",
                "zoe..b@exemple.fr",
                "zoe@-exemple.fr",
                "zoe@exemple-.fr",
                "zoe@exemple..fr",
                "zoe@ex_emple.fr",
                "zoe@[192.168.0.1]",
                "a b@exemple.fr",
                "lea @exemple.fr",
                "\"a b\"@exemple.fr",
                "a(b)@exemple.fr",
                "a@exemple.fr,b@exemple.fr",
                "Léa <lea@exemple.fr>",
                "lea@exemple.fr\nBcc: x@y.zz",
                "lea@exemple.fr\u0000"
            })
    void refuse_ce_qui_n_en_est_pas_une(String saisi) {
        assertThat(Refus.de(() -> Courriels.lire(saisi))).containsExactly("valeur.courriel");
    }

    @Test
    void accepte_254_caracteres_et_en_refuse_255() {
        String domaine = "d".repeat(63) + "." + "d".repeat(63) + "." + "d".repeat(61);
        String juste = "l".repeat(64) + "@" + domaine;
        assertThat(juste).hasSize(254);
        assertThat(Courriels.lire(juste)).hasToString(juste);
        assertThat(Refus.de(() -> Courriels.lire(juste + "d"))).containsExactly("valeur.courriel");
    }

    @Test
    void ne_lit_rien_ou_il_n_y_a_que_des_blancs() {
        assertThat(Courriels.lire(null)).isNull();
        assertThat(Courriels.lire(" \u00A0")).isNull();
    }
}
