package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NomPersonneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"D'Œuvre", "N’Diaye", "Jean-François", "Nguyễn Thị", "Łukasz", "李", "St. John", "الله", "O"})
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
                "Lé\na",
                "-Léa",
                "'",
                "Léa😀",
                "a@b",
                "Léa%",
                "Léa_"
            })
    void refuse_ce_qui_n_a_pas_sa_place_dans_un_nom(String saisi) {
        assertThat(Refus.de(() -> NomPersonne.lire(saisi))).containsExactly("valeur.nom");
    }

    @Test
    void accepte_cent_caracteres_et_en_refuse_cent_un() {
        assertThat(NomPersonne.lire("e\u0301".repeat(100))).hasToString("é".repeat(100));
        assertThat(Refus.de(() -> NomPersonne.lire("é".repeat(101)))).containsExactly("valeur.trop-longue");
    }
}
