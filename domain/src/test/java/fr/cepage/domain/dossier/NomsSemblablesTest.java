package fr.cepage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DOS-05")
class NomsSemblablesTest {
    @ParameterizedTest
    @CsvSource({
        "Lefèvre, Léa, LEFEVRE, lea",
        "Le Goff, Yann, LEGOFF, Yann",
        "N'Diaye, Awa, Ndiaye, Awa",
        "Martin, Jean-Pierre, Martin, Pierre Jean",
        "Martin, Anne Marie, Martin, Marie",
        "Martin, Léa, Martim, Léa",
        "Martin, Léa, Martin, Leah",
        "Ly, Bo, Ly, Bo",
        "Yıldız, Ece, Yildiz, Ece"
    })
    void reconnait_la_meme_personne(String nom, String prenom, String autreNom, String autrePrenom) {
        assertThat(new NomsSemblables(nom, prenom).a(autreNom, null, autrePrenom))
                .isTrue();
        assertThat(new NomsSemblables(autreNom, autrePrenom).a(nom, null, prenom))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Martin, Léa, Martin, Paul",
        "Martin, Léa, Durand, Léa",
        "Martin, Léa, Léa, Martin",
        "Martin, Léa, Mortim, Léa",
        "Ly, Bo, Lu, Bo",
        "Ly, Bo, Ly, Ba"
    })
    void distingue_deux_personnes(String nom, String prenom, String autreNom, String autrePrenom) {
        assertThat(new NomsSemblables(nom, prenom).a(autreNom, null, autrePrenom))
                .isFalse();
        assertThat(new NomsSemblables(autreNom, autrePrenom).a(nom, null, prenom))
                .isFalse();
    }

    @Test
    void regarde_aussi_le_nom_d_usage() {
        NomsSemblables saisi = new NomsSemblables("Petit", "Léa");
        assertThat(saisi.a("Martin", "Petit", "Léa")).isTrue();
        assertThat(saisi.a("Martin", "Grand", "Léa")).isFalse();
        assertThat(saisi.a("Martin", "Petit", "Paul")).isFalse();
    }
}
