package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsExactly("valeur.trop-longue");
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
    @ValueSource(
            strings = {
                "<b>gras</b>",
                "<script>alert(1)</script>",
                "x' OR 1=1",
                "1; DROP TABLE dossier",
                "${jndi:ldap://x}",
                "{{7*7}}",
                "une\nligne",
                "un\u0000nul",
                "`id`",
                "a\\b",
                "a\u202Eb",
                "a\u200Bb",
                "\uD800",
                "😀"
            })
    void refuse_balises_sql_et_caracteres_de_commande(String saisi) {
        assertThat(Refus.de(() -> Texte.ligne(saisi, 100))).containsExactly("valeur.caracteres-interdits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "e\u0301", "👨‍👩‍👧‍👦", "🇫🇷", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "क्षि"})
    void compte_un_commentaire_comme_on_le_voit(String caractere) {
        assertThat(Texte.longueur(caractere.repeat(3))).isEqualTo(3);
        assertThat(Texte.commentaire(caractere.repeat(255), 255, RefusValeur.TROP_LONGUE))
                .isNotNull();
        assertThat(Refus.de(() -> Texte.commentaire(caractere.repeat(256), 255, RefusValeur.TROP_LONGUE)))
                .containsExactly("valeur.trop-longue");
    }

    @Test
    void refuse_un_caractere_qui_en_cache_des_milliers() {
        assertThat(Refus.de(() -> Texte.commentaire("a" + "\u0323".repeat(10_000), 255, RefusValeur.TROP_LONGUE)))
                .containsExactly("valeur.trop-longue");
    }

    @Test
    void garde_les_lignes_et_la_ponctuation_d_un_commentaire() {
        assertThat(Texte.commentaire(" Âge < 18 ; voir l'offre\r\nà 14h 😀 \n", 100, RefusValeur.TROP_LONGUE))
                .isEqualTo("Âge < 18 ; voir l'offre\nà 14h 😀");
        assertThat(Texte.commentaire(" \n ", 100, RefusValeur.TROP_LONGUE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>gras</b>", "</p>", "<!-- -->", "un\u0000nul", "a\u202Eb", "\uD800", "\u001B[31m"})
    void refuse_balises_et_caracteres_de_commande_dans_un_commentaire(String saisi) {
        assertThat(Refus.de(() -> Texte.commentaire(saisi, 100, RefusValeur.TROP_LONGUE)))
                .containsExactly("valeur.caracteres-interdits");
    }
}
