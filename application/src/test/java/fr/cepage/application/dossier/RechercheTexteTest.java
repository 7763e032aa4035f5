package fr.cepage.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REC-03")
class RechercheTexteTest {
    @ParameterizedTest
    @CsvSource({
        "1320100001, 1320100001",
        "' 13201 00001 ', 1320100001",
        "13 20 10 00 01, 1320100001",
        "2a00400012, 2A00400012",
        "2A004 00012, 2A00400012",
        "33063\u00A000208, 3306300208",
        "33063\u202F00208, 3306300208",
        "33.063.00208, 3306300208",
        "33063-00208, 3306300208",
        "33063\u201100208, 3306300208",
        "33063/00208, 3306300208",
        "n° 3306300208, 3306300208",
        "N°3306300208, 3306300208",
        "nº 33063 00208, 3306300208",
        "№ 3306300208, 3306300208",
        "no 3306300208, 3306300208",
        "No. 3306300208, 3306300208",
        "n. 3306300208, 3306300208",
        "numéro 3306300208, 3306300208",
        "NUMÉRO : 33063 00208, 3306300208",
        "numero 3306300208, 3306300208",
        "dossier 3306300208, 3306300208",
        "Dossier n° 3306300208, 3306300208",
        "dossier numéro 3306300208, 3306300208",
        "DOSSIER N°2A004 00012, 2A00400012",
        "３３０６３００２０８, 3306300208",
    })
    void un_numero_complet_se_cherche_seul(String texte, String numero) {
        assertThat(RechercheTexte.lire(texte)).isEqualTo(new RechercheTexte(numero, null, List.of(), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-03-12",
                "12/03/2006",
                "12/3/2006",
                "12032006",
                " 12/03/2006 ",
                "12.03.2006",
                "12-03-2006",
                "12 03 2006",
                "12\u00A003\u00A02006",
                "12 / 03 / 2006",
                "12\u201103\u20112006",
                "2006/03/12",
                "2006 3 12"
            })
    void une_naissance_se_lit_dans_chaque_notation(String texte) {
        assertThat(RechercheTexte.lire(texte))
                .isEqualTo(new RechercheTexte(null, LocalDate.of(2006, 3, 12), List.of(), false));
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
                        null, LocalDate.of(2006, 3, 12), List.of("d", "oeuvre", "jean", "francois"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leroy 12032006", "LEROY 12032006", "12032006 Leroy"})
    void un_nom_de_cinq_lettres_suivi_d_une_naissance_n_est_pas_un_numero(String texte) {
        assertThat(RechercheTexte.lire(texte))
                .isEqualTo(new RechercheTexte(null, LocalDate.of(2006, 3, 12), List.of("leroy"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.03.2006 Leroy", "Leroy 12 03 2006", "le 12-03-2006 roy"})
    void une_naissance_se_lit_parmi_des_noms(String texte) {
        assertThat(RechercheTexte.lire(texte).dateNaissance()).isEqualTo("2006-03-12");
        assertThat(RechercheTexte.lire(texte).mots()).doesNotContain("12").allMatch("leroy"::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nolan 12032006", "Dossiera", "n", "no", "dossier", "numero 123", "dossier 12/03/2006"})
    void ce_qui_annonce_un_numero_n_en_fait_pas_un(String texte) {
        assertThat(RechercheTexte.lire(texte).numero()).isNull();
        assertThat(RechercheTexte.lire(texte).vain()).isFalse();
    }

    @Test
    void garde_comme_il_s_ecrit_ce_qui_entoure_la_naissance() {
        assertThat(RechercheTexte.sansDate("Le Goff 12/03/2006")).isEqualTo("Le Goff");
        assertThat(RechercheTexte.sansDate("30/02/2006 Léa")).isEqualTo("30/02/2006 Léa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "😀", "---", "\u0000", "\uD800", "°", "/"})
    void sans_lettre_ni_chiffre_rien_ne_peut_se_trouver(String texte) {
        assertThat(RechercheTexte.lire(texte)).isEqualTo(new RechercheTexte(null, null, List.of(), true));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u00A0", "\u200B"})
    void rien_de_tape_ne_restreint_rien(String texte) {
        assertThat(RechercheTexte.lire(texte)).isEqualTo(new RechercheTexte(null, null, List.of(), false));
    }

    @Test
    void seuls_les_cent_premiers_caracteres_comptent() {
        assertThat(RechercheTexte.lire("a".repeat(5000)).mots()).containsExactly("a".repeat(100));
        assertThat(RechercheTexte.lire("𐐷".repeat(101)).mots().getFirst().codePointCount(0, 200))
                .isEqualTo(100);
    }
}
