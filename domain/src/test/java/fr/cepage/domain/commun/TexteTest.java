package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAI-01")
class TexteTest {
    private static final String LETTRE_DE_DEUX_UNITES = "𐐷";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00A0", "\u202F \u00A0", "\t"})
    void ne_lit_rien_ou_il_n_y_a_que_des_blancs(String saisi) {
        assertThat(Texte.ligne(saisi, 10)).isNull();
    }

    @Test
    void garde_ce_qui_est_ecrit_sans_ses_blancs_exterieurs() {
        assertThat(Texte.ligne(" 12 bis, rue de l'Œuvre (bât. B) – « Le Mas » ", 100))
                .isEqualTo("12 bis, rue de l'Œuvre (bât. B) – « Le Mas »");
        assertThat(Texte.ligne("1\u00A0rue", 100)).isEqualTo("1 rue");
    }

    @Test
    void compte_des_caracteres_composes_et_non_des_unites() {
        assertThat(Texte.ligne("e\u0301".repeat(10), 10)).isEqualTo("é".repeat(10));
        assertThat(Texte.ligne(LETTRE_DE_DEUX_UNITES.repeat(10), 10)).isEqualTo(LETTRE_DE_DEUX_UNITES.repeat(10));
        assertThat(Refus.de(() -> Texte.ligne(LETTRE_DE_DEUX_UNITES.repeat(11), 10)))
                .containsExactly("valeur.trop-long");
    }

    @Test
    void accepte_la_longueur_permise_et_refuse_un_caractere_de_plus() {
        assertThat(Texte.ligne(" " + "a".repeat(10) + " ", 10)).hasSize(10);
        assertThat(Refus.violations(() -> Texte.ligne("a".repeat(11), 10))
                        .getFirst()
                        .parametres())
                .containsExactly(10);
    }

    @ParameterizedTest
    @Tag("SAI-02")
    @ValueSource(
            strings = {
                "<b>gras</b>",
                "Camille Dupont <camille.dupont@exemple.fr>",
                "x<y et y>z",
                "CV… [atelier] ; “ à deux ” → • 😀",
                "${jndi:ldap://x} {{7*7}} `id` a\\b",
                "x' OR 1=1; DROP TABLE dossier",
                "Jean\u2011Marc"
            })
    void prend_tout_signe_imprimable_qui_est_toujours_montre_comme_texte(String saisi) {
        assertThat(Texte.ligne(saisi, 100)).isEqualTo(saisi);
        assertThat(Texte.commentaire(saisi, 100, RefusValeur.TROP_LONG)).isEqualTo(saisi);
    }

    @ParameterizedTest
    @Tag("SAI-02")
    @CsvSource({
        "un\u0000nul, « U+0000 »",
        "a\u001B[31m, « U+001B »",
        "a\uD800b, « U+D800 »",
        "a\uE000b, « U+E000 »",
        "a\uFFFDb, « U+FFFD »",
        "a\uFFFFb, « U+FFFF »"
    })
    void refuse_et_nomme_ce_qui_ne_s_imprime_pas(String saisi, String nomme) {
        for (ThrowingCallable acte : List.<ThrowingCallable>of(
                () -> Texte.ligne(saisi, 100), () -> Texte.commentaire(saisi, 100, RefusValeur.TROP_LONG))) {
            assertThat(Refus.violations(acte).getFirst().code()).isEqualTo(RefusValeur.CARACTERES_INTERDITS);
            assertThat(Refus.violations(acte).getFirst().parametres())
                    .singleElement()
                    .hasToString(nomme);
        }
    }

    @ParameterizedTest
    @Tag("SAI-01")
    @CsvSource({
        "'une\nligne', une ligne",
        "'une\r\nligne', une ligne",
        "'une\u2029ligne', une ligne",
        "'a\u202Eb', ab",
        "'a\u200B\u2060\u00ADb\uFEFF', ab",
        "'a \t\u00A0\u2009 b', a b",
        "'e\u0301', é",
        "'👨\u200D👩\u200D👧', 👨\u200D👩\u200D👧",
        "'a\u200Db', ab",
        "'🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F', "
                + "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
        "'x\uDB40\uDC67', x"
    })
    void nettoie_avant_de_juger(String saisi, String garde) {
        assertThat(Texte.ligne(saisi, 100)).isEqualTo(garde);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "e\u0301", "👨‍👩‍👧‍👦", "🇫🇷", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "क्षि"})
    void compte_un_commentaire_comme_on_le_voit(String caractere) {
        assertThat(Texte.longueur(caractere.repeat(3))).isEqualTo(3);
        assertThat(Texte.commentaire(caractere.repeat(255), 255, RefusValeur.TROP_LONG))
                .isNotNull();
        assertThat(Refus.de(() -> Texte.commentaire(caractere.repeat(256), 255, RefusValeur.TROP_LONG)))
                .containsExactly("valeur.trop-long");
    }

    @Test
    void refuse_un_caractere_qui_en_cache_des_milliers() {
        assertThat(Refus.de(() -> Texte.commentaire("a" + "\u0323".repeat(10_000), 255, RefusValeur.TROP_LONG)))
                .containsExactly("valeur.trop-long");
    }

    @Test
    void garde_les_lignes_et_la_ponctuation_d_un_commentaire() {
        assertThat(Texte.commentaire(" Âge < 18 ; voir l'offre\r\nà 14h 😀 \n", 100, RefusValeur.TROP_LONG))
                .isEqualTo("Âge < 18 ; voir l'offre\nà 14h 😀");
        assertThat(Texte.commentaire(" \n ", 100, RefusValeur.TROP_LONG)).isNull();
    }

    @Test
    @Tag("SAI-01")
    void ramene_les_blancs_ligne_par_ligne_dans_un_commentaire() {
        assertThat(Texte.commentaire("\n un \t mot\u00A0:\u2028\r\n\n deux  ", 100, RefusValeur.TROP_LONG))
                .isEqualTo("un mot :\n\n\ndeux");
    }
}
