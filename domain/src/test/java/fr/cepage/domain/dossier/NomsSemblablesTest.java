package fr.cepage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DOS-05")
@Tag("REC-01")
class NomsSemblablesTest {
    @ParameterizedTest
    @CsvSource({
        "Lefèvre, , Léa, LEFEVRE, , lea",
        "Le Goff, , Yann, LEGOFF, , Yann",
        "N'Diaye, , Awa, Ndiaye, , Awa",
        "Martin, , Jean-Pierre, Martin, , Pierre Jean",
        "Martin, , Anne Marie, Martin, , Marie",
        "Martin, , Léa, Martim, , Léa",
        "Martin, , Léa, Martin, , Leah",
        "Ly, , Bo, Ly, , Bo",
        "Yıldız, , Ece, Yildiz, , Ece",
        "Abd-el-Kader, , Ali, Abdelkadr, , Ali",
        "El Amrani, , Inès, Amrani, , Inès",
        "Ben Ali, , Jean Pierre, Benali, , Jeanpierre",
        "Petit, , Léa, Martin, Petit, Léa",
        "Kone, , Awa, Diabate, Kone, Awa",
        "Kone, Diabate, Awa, Diabate, , Awa",
        "Kone, Traore, Awa, Diabate, Traore, Awa",
        "Martin, , Léa, Léa, , Martin",
        "Le Goff, , Yann, Yan, , Legoff",
        "Kone, Diabate, Awa, Awa, , Diabaté",
    })
    void reconnait_la_meme_personne(
            String nom,
            @Nullable String usage,
            String prenom,
            String autre,
            @Nullable String sien,
            String autrePrenom) {
        assertThat(new NomsSemblables(nom, usage, prenom).a(autre, sien, autrePrenom))
                .isTrue();
        assertThat(new NomsSemblables(autre, sien, autrePrenom).a(nom, usage, prenom))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Martin, , Léa, Martin, , Paul",
        "Martin, , Léa, Durand, , Léa",
        "Martin, , Léa, Mortim, , Léa",
        "Ly, , Bo, Lu, , Bo",
        "Ly, , Bo, Ly, , Ba",
        "Petit, , Léa, Martin, Grand, Léa",
        "Petit, , Léa, Martin, Petit, Paul",
        "Kone, Traore, Awa, Diabate, Cisse, Awa",
        "Kone, Traore, Awa, Diabate, Traore, Fatou",
        "Martin, , Léa, Léa, , Durand",
        "Martin, Léa, Zoé, Durand, , Martin",
        "De Souza, , Ana, De Almeida, , Ana",
        "Ben Ali, , Karim, Ben Salah, , Karim",
        "Le Goff, , Yann, Le Gall, , Yann",
        "Abd el Kader, , Ali, Abd el Malik, , Ali",
    })
    void distingue_deux_personnes(
            String nom,
            @Nullable String usage,
            String prenom,
            String autre,
            @Nullable String sien,
            String autrePrenom) {
        assertThat(new NomsSemblables(nom, usage, prenom).a(autre, sien, autrePrenom))
                .isFalse();
        assertThat(new NomsSemblables(autre, sien, autrePrenom).a(nom, usage, prenom))
                .isFalse();
    }
}
