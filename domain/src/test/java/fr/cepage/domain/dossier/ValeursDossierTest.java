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
    @Test
    @Tag("SAI-05")
    void accepte_un_code_postal_de_cinq_chiffres() {
        assertThat(CodePostal.lire("13 001", Pays.FRANCE)).hasToString("13001");
        assertThat(CodePostal.lire("97411", Pays.FRANCE)).hasToString("97411");
        assertThat(CodePostal.lire("33\u00A0000", Pays.FRANCE)).hasToString("33000");
        assertThat(CodePostal.lire("13001\t", Pays.FRANCE)).hasToString("13001");
        assertThat(CodePostal.lire("\u200B13001\n", Pays.FRANCE)).hasToString("13001");
    }

    @ParameterizedTest
    @Tag("SAI-05")
    @ValueSource(strings = {"1300", "130011", "1300A", "١٣٠٠١", "13001\u0000", "13-001"})
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
    @ValueSource(strings = {"ABCDE123456", "-1000", "1000-", "10_00", "<1>", "1000\u00071"})
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
