package fr.cepage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.cepage.domain.commun.Refus;
import fr.cepage.domain.structure.StructureCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValeursDossierTest {
    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, 0612345678",
        "06.12.34.56.78, 0612345678",
        "06-12-34-56-78, 0612345678",
        "+33 6 12 34 56 78, +33612345678",
        "+262 (692) 12\u00A034\u202F56, +262692123456",
        "112233, 112233",
        "123456789012345, 123456789012345"
    })
    void garde_le_telephone_sans_ses_ornements(String saisi, String garde) {
        assertThat(Telephone.lire(saisi)).hasToString(garde);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11223",
                "1234567890123456",
                "06+12345678",
                "zéro six",
                "0612345678;",
                "++33612345678",
                "٠٦١٢٣٤٥٦٧٨"
            })
    void refuse_ce_qui_n_est_pas_un_telephone(String saisi) {
        assertThat(Refus.de(() -> Telephone.lire(saisi))).containsExactly("valeur.telephone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea.martin@exemple.fr", "a@b.c", "léa+cep@mission-locale.exemple.org", "L_%-1@x.y.z"})
    void accepte_une_adresse_de_courriel(String saisi) {
        assertThat(Courriel.lire("  " + saisi + " ")).hasToString(saisi);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea",
                "lea@",
                "@exemple.fr",
                "lea@exemple",
                "lea@exemple.",
                "a b@exemple.fr",
                "<lea@exemple.fr>",
                "lea@exemple.fr\nBcc: x@y.z",
                "'or'1'='1@exemple.fr",
                "lea@exemple.fr\u0000"
            })
    void refuse_ce_qui_n_est_pas_une_adresse_de_courriel(String saisi) {
        assertThat(Refus.de(() -> Courriel.lire(saisi))).containsExactly("valeur.courriel");
    }

    @Test
    void accepte_un_courriel_de_254_caracteres_et_en_refuse_255() {
        String domaine = "d".repeat(63) + "." + "d".repeat(63) + "." + "d".repeat(61);
        String juste = "l".repeat(64) + "@" + domaine;
        assertThat(juste).hasSize(254);
        assertThat(Courriel.lire(juste)).hasToString(juste);
        assertThat(Refus.de(() -> Courriel.lire(juste + "d"))).containsExactly("valeur.courriel");
    }

    @Test
    @Tag("SAI-05")
    void accepte_un_code_postal_de_cinq_chiffres() {
        assertThat(CodePostal.lire("13 001", Pays.FRANCE)).hasToString("13001");
        assertThat(CodePostal.lire("97411", Pays.FRANCE)).hasToString("97411");
    }

    @ParameterizedTest
    @Tag("SAI-05")
    @ValueSource(strings = {"1300", "130011", "1300A", "١٣٠٠١", "13001\n", "13-001"})
    void refuse_ce_qui_n_est_pas_un_code_postal(String saisi) {
        assertThat(Refus.de(() -> CodePostal.lire(saisi, Pays.FRANCE))).containsExactly("valeur.code-postal");
    }

    @ParameterizedTest
    @Tag("SAI-05")
    @ValueSource(strings = {"1", "1000 AA", "SW1A 1AA", "100-0001", "ABCDE12345", "B-1000"})
    void accepte_d_ailleurs_jusqu_a_dix_lettres_et_chiffres(String saisi) {
        assertThat(CodePostal.lire(" " + saisi + " ", new Pays("GB"))).hasToString(saisi);
    }

    @ParameterizedTest
    @Tag("SAI-05")
    @ValueSource(strings = {"ABCDE123456", "-1000", "1000-", "10_00", "<1>", "1000\n1"})
    void refuse_d_ailleurs_ce_qui_n_en_est_pas_un(String saisi) {
        assertThat(Refus.de(() -> CodePostal.lire(saisi, new Pays("GB")))).containsExactly("valeur.code-postal");
    }

    @Test
    @Tag("SAI-05")
    void le_pays_est_la_france_a_moins_qu_un_autre_soit_dit() {
        assertThat(Pays.lire(null)).isEqualTo(Pays.FRANCE);
        assertThat(Pays.lire(" ")).isEqualTo(Pays.FRANCE);
        assertThat(Pays.lire(" be ")).isEqualTo(new Pays("BE"));
    }

    @ParameterizedTest
    @Tag("SAI-05")
    @ValueSource(strings = {"XX", "FRA", "F", "France"})
    void un_pays_inconnu_est_refuse(String code) {
        assertThat(Refus.de(() -> Pays.lire(code))).containsExactly("referentiel.valeur-inconnue");
    }

    @Test
    void ce_qui_est_facultatif_peut_rester_vide() {
        assertThat(Telephone.lire(" ")).isNull();
        assertThat(Telephone.lire(null)).isNull();
        assertThat(Courriel.lire("")).isNull();
        assertThat(Courriel.lire(null)).isNull();
        assertThat(CodePostal.lire(" ", Pays.FRANCE)).isNull();
        assertThat(CodePostal.lire(null, Pays.FRANCE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "13201S00, 1, 1320100001",
        "13201S00, 99999, 1320199999",
        "13201S00, 100000, 13201100000",
        "2A004S00, 12, 2A00400012",
        "42, 7, 0004200007",
        "12345, 7, 1234500007"
    })
    void le_numero_commence_par_la_structure(String structure, long rang, String numero) {
        assertThat(NumeroDossier.de(new StructureCode(structure), rang)).hasToString(numero);
    }

    @ParameterizedTest
    @ValueSource(strings = {"132010001", "132010000100000", "13201-00001", "1320100O01", "1320100001 "})
    void un_numero_incomplet_n_en_est_pas_un(String texte) {
        assertThat(NumeroDossier.estComplet(texte)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new NumeroDossier(texte));
    }
}
