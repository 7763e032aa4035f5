package fr.cepage.domain.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DOS-05")
@Tag("REC-02")
class MotsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jean-François D'Œuvre | jean francois d oeuvre",
                "N’DIAYE | n diaye",
                "Æther Groß | aether gross",
                "Yıldız | yildiz",
                "İnci | inci",
                "Łukasz Đorđević | lukasz dordevic",
                "Søren | soren",
                "E\u0301lodie | elodie",
                "NʼDiaye | n diaye",
                "Kaʻana | ka ana",
                "Mª Carmen | ma carmen",
                "Ɓa Ƙaura | ba kaura",
                "Ĳsbrand | ijsbrand",
                "ﬁona | fiona",
                "ŊEÞ GROẞ | neth gross",
                "ΑΛΕΞΗΣ Αλέξης | αλεξησ αλεξησ",
                "प्रिया | परय",
                "№ ３３ | no 33",
            })
    void ignore_accents_casse_traits_d_union_et_apostrophes(String texte, String mots) {
        assertThat(Mots.de(texte)).containsExactly(mots.split(" "));
    }

    @Test
    @Tag("REC-01")
    void reunit_de_chaque_mot_a_la_fin() {
        assertThat(Mots.reunis(Mots.de("Abd-el Kader"))).containsExactly("abdelkader", "elkader");
        assertThat(Mots.reunis(Mots.de("Martin"))).isEmpty();
        assertThat(Mots.reunis(List.of())).isEmpty();
    }

    @Test
    void compte_une_lettre_hors_du_plan_de_base_pour_une() {
        assertThat(Mots.proches("𞤢𞤣𞤤", "𞤢𞤣")).isFalse();
        assertThat(Mots.proches("𞤢𞤣𞤤", "𞤢𞤣𞤥")).isTrue();
        assertThat(Mots.proches("𞤢𞤣𞤤𞤥", "𞤣𞤢𞤤𞤥")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-'. ", "\u0000", "%_"})
    void ne_trouve_aucun_mot_ou_il_n_y_a_pas_de_lettre(String texte) {
        assertThat(Mots.de(texte)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "martin, martin",
        "martin, nartin",
        "martin, martan",
        "martin, martim",
        "martin, amrtin",
        "martin, martni",
        "martin, matrin",
        "martin, artin",
        "martin, marin",
        "martin, marti",
        "martin, xmartin",
        "martin, marxtin",
        "martin, martinx",
        "lea, lee",
        "lea, leaa",
    })
    void pardonne_une_faute_de_frappe(String mot, String saisi) {
        assertThat(Mots.proches(mot, saisi)).isTrue();
        assertThat(Mots.proches(saisi, mot)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "martin, nartim",
        "martin, amrtni",
        "martin, mrtain",
        "martin, tarmin",
        "martin, mart",
        "martin, xmartinx",
        "martin, martinxy",
        "martin, amartxin",
        "martin, xmartni",
        "martin, martino o",
        "lea, alex",
    })
    void ne_pardonne_pas_deux_fautes(String mot, String saisi) {
        assertThat(Mots.proches(mot, saisi)).isFalse();
        assertThat(Mots.proches(saisi, mot)).isFalse();
    }

    @Test
    void ne_pardonne_rien_dans_un_mot_de_deux_lettres() {
        assertThat(Mots.proches("ly", "lu")).isFalse();
        assertThat(Mots.proches("ly", "lyr")).isFalse();
        assertThat(Mots.proches("ly", "yl")).isFalse();
        assertThat(Mots.proches("ly", "ly")).isTrue();
    }
}
