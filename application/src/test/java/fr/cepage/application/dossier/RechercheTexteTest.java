package fr.cepage.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RechercheTexteTest {
    @ParameterizedTest
    @CsvSource({
        "1320100001, 1320100001",
        "' 13201 00001 ', 1320100001",
        "13 20 10 00 01, 1320100001",
        "2a00400012, 2A00400012",
        "2A004 00012, 2A00400012"
    })
    void un_numero_complet_se_cherche_seul(String texte, String numero) {
        assertThat(RechercheTexte.lire(texte)).isEqualTo(new RechercheTexte(numero, null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-03-12", "12/03/2006", "12/3/2006", "12032006", " 12/03/2006 "})
    void une_naissance_se_lit_dans_chaque_notation(String texte) {
        assertThat(RechercheTexte.lire(texte))
                .isEqualTo(new RechercheTexte(null, LocalDate.of(2006, 3, 12), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2026",
                "31042026",
                "2026-02-30",
                "29/02/2026",
                "+999999999-12-31",
                "-999999999-01-01",
                "1/1/+99999",
                "1/1/-9999",
                "0101-9999"
            })
    void une_date_impossible_n_est_pas_une_naissance(String texte) {
        assertThat(RechercheTexte.lire(texte).dateNaissance()).isNull();
    }

    @Test
    void le_29_fevrier_d_une_annee_bissextile_en_est_une() {
        assertThat(RechercheTexte.lire("29/02/2008").dateNaissance()).isEqualTo("2008-02-29");
    }

    @Test
    void les_noms_se_cherchent_par_mots_avec_la_naissance() {
        assertThat(RechercheTexte.lire("  D'Œuvre   Jean-François 12/03/2006"))
                .isEqualTo(new RechercheTexte(
                        null, LocalDate.of(2006, 3, 12), List.of("d", "oeuvre", "jean", "francois")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leroy 12032006", "LEROY 12032006", "12032006 Leroy"})
    void un_nom_de_cinq_lettres_suivi_d_une_naissance_n_est_pas_un_numero(String texte) {
        assertThat(RechercheTexte.lire(texte))
                .isEqualTo(new RechercheTexte(null, LocalDate.of(2006, 3, 12), List.of("leroy")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "%", "_", "'", "\u0000", "\uD800"})
    void rien_ne_se_cherche_ou_il_n_y_a_ni_lettre_ni_chiffre(String texte) {
        assertThat(RechercheTexte.lire(texte)).isEqualTo(new RechercheTexte(null, null, List.of()));
    }

    @Test
    void seuls_les_cent_premiers_caracteres_comptent() {
        assertThat(RechercheTexte.lire("a".repeat(5000)).mots()).containsExactly("a".repeat(100));
        assertThat(RechercheTexte.lire("𐐷".repeat(101)).mots().getFirst().codePointCount(0, 200))
                .isEqualTo(100);
    }
}
