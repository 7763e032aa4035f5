package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAI-02")
class NomPersonneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "D'Œuvre",
                "'t Hooft",
                "Mª Carmen",
                "Paral·lel",
                "प्रिया",
                "Kaʻana",
                "Ɓa",
                "Jean-François",
                "Nguyễn Thị",
                "Łukasz",
                "李",
                "St. John",
                "الله",
                "O"
            })
    void accepte_les_noms_de_tous_les_alphabets(String nom) {
        assertThat(NomPersonne.lire(nom)).hasToString(nom);
    }

    @Test
    void ramene_les_blancs_a_un_seul_et_compose_les_accents() {
        assertThat(NomPersonne.lire("  Le\u00A0  Goff ")).isEqualTo(new NomPersonne("Le Goff"));
        assertThat(NomPersonne.lire("Le\u0301a")).isEqualTo(new NomPersonne("Léa"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u00A0", "\u202F"})
    void ne_lit_aucun_nom_ou_il_n_y_a_que_des_blancs(String saisi) {
        assertThat(NomPersonne.lire(saisi)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Léa</b>",
                "Robert'); DROP TABLE dossier;--",
                "Léa1",
                "Léa\u0000",
                "-Léa",
                ".Léa",
                "'",
                "Léa😀",
                "a@b",
                "Léa%",
                "Léa_"
            })
    void refuse_ce_qui_n_a_pas_sa_place_dans_un_nom(String saisi) {
        assertThat(Refus.de(() -> NomPersonne.lire(saisi))).containsExactly("valeur.nom");
    }

    @ParameterizedTest
    @Tag("SAI-01")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Jean\u2011Marc, Jean-Marc",
                "Jean\u2013Marc, Jean-Marc",
                "N\u00B4Diaye, N'Diaye",
                "N\u2019Diaye, N'Diaye",
                "N\u02BCDiaye, N'Diaye",
                "N\u2032Diaye, N'Diaye",
                "\u2019t Hooft, \"'t Hooft\"",
                "Le\u200Ba, Lea",
                "Le\u00ADa, Lea",
                "\uFEFFLea\u200E, Lea",
                "Lea\tMarie, Lea Marie",
                "Lea\u2009\u00A0Marie, Lea Marie",
                "Lea\u2028Marie, Lea Marie"
            })
    void ecrit_d_une_seule_facon_tirets_apostrophes_et_blancs(String saisi, String garde) {
        assertThat(NomPersonne.lire(saisi)).hasToString(garde);
    }

    @Test
    @Tag("SAI-02")
    void nomme_chaque_signe_qu_il_refuse() {
        assertThat(Refus.violations(() -> NomPersonne.lire("Léa_1%1\u0007"))
                        .getFirst()
                        .parametres())
                .singleElement()
                .hasToString("« _ », « 1 », « % », « U+0007 »");
        assertThat(Refus.violations(() -> NomPersonne.lire("-Léa")).getFirst().parametres())
                .singleElement()
                .hasToString("« - »");
    }

    @Test
    void accepte_cent_caracteres_et_en_refuse_cent_un() {
        assertThat(NomPersonne.lire("e\u0301".repeat(100))).hasToString("é".repeat(100));
        assertThat(Refus.de(() -> NomPersonne.lire("é".repeat(101)))).containsExactly("valeur.trop-long");
    }
}
