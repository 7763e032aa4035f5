package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexteLibreTest {

    @ParameterizedTest
    @Tag("EVT-01")
    @ValueSource(
            strings = {
                "e",
                "e\u0301",
                "\u00E9",
                "\uD83D\uDE00",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                "\uD83D\uDC4D\uD83C\uDFFD",
                "\uD83C\uDDEB\uD83C\uDDF7",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "1\uFE0F\u20E3",
                "\u0915\u094D\u0937\u093F",
            })
    void ce_que_l_on_voit_comme_un_caractere_compte_un(String caractere) {
        assertThat(TexteLibre.longueur(caractere)).isEqualTo(1);
        assertThat(TexteLibre.longueur(caractere.repeat(255))).isEqualTo(255);
        assertThat(TexteLibre.depasse(caractere.repeat(255), 255)).isFalse();
        assertThat(TexteLibre.depasse(caractere.repeat(256), 255)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'',0", "'   ',0", "' abc ',3", "'a b',3"})
    void les_blancs_de_part_et_d_autre_ne_comptent_pas(String saisi, int longueur) {
        assertThat(TexteLibre.longueur(saisi)).isEqualTo(longueur);
    }

    @Test
    void une_fin_de_ligne_compte_un_et_s_ecrit_d_une_seule_facon() {
        assertThat(TexteLibre.lire("a\r\nb\rc\nd\u2028e")).isEqualTo("a\nb\nc\nd\ne");
        assertThat(TexteLibre.longueur("a\r\nb")).isEqualTo(3);
        assertThat(TexteLibre.lire("a\tb")).isEqualTo("a b");
    }

    @Test
    void des_accents_sans_fin_depassent_quoi_qu_on_en_voie() {
        assertThat(TexteLibre.depasse("e" + "\u0301".repeat(200), 10)).isTrue();
    }

    @Test
    void rien_que_des_blancs_n_est_rien() {
        assertThat(TexteLibre.lire(null)).isNull();
        assertThat(TexteLibre.lire(" \r\n\t ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001Bb", "a\u007Fb", "a\u202Eb", "a\u2066b", "a\uD800b"})
    void les_caracteres_de_commande_sont_refuses(String saisi) {
        assertThat(Refus.de(() -> TexteLibre.lire(saisi))).containsExactly("valeur.caracteres-interdits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>5 > 3</b>", "l'été à 9 h = 10 € ; 20 %", "سلام", "👨‍👩‍👧‍👦 🇫🇷", "« oui » – non…"})
    void tout_ce_qui_s_ecrit_est_garde_tel_quel(String saisi) {
        assertThat(TexteLibre.lire(saisi)).isEqualTo(saisi);
    }
}
