package fr.cepage.bootstrap.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureStructuresTest {

    @TempDir
    Path dossier;

    @Test
    void lit_une_structure_avec_son_fuseau_et_sans_les_prefixes_de_l_export() throws IOException {
        var contenu = lire("""
                [{"id": "97411S00", "nom_officiel": "974-ML ST DENIS", "nom_usuel": "Mission locale nord",
                  "nom_region": "Structure régionale La Réunion", "code_region": "04",
                  "nom_departement": "Structure départementale La Réunion", "code_departement": "974",
                  "timezone": "Indian/Reunion"}]""");
        assertThat(contenu.ecartees()).isEmpty();
        assertThat(contenu.structures())
                .containsExactly(new Structure(
                        new StructureCode("97411S00"),
                        "974-ML ST DENIS",
                        "Mission locale nord",
                        "La Réunion",
                        "La Réunion",
                        ZoneId.of("Indian/Reunion")));
    }

    @Test
    void prend_le_nom_officiel_quand_aucun_nom_usuel_n_est_connu() throws IOException {
        var contenu = lire("""
                [{"id": "65441S00", "nom_officiel": "ML_SUE", "nom_usuel": null, "nom_region": null,
                  "nom_departement": null, "timezone": "Europe/Paris"}]""");
        assertThat(contenu.structures()).extracting(Structure::nom).containsExactly("ML_SUE");
    }

    @Test
    void ecarte_par_leur_position_les_entrees_inutilisables_et_garde_les_autres() throws IOException {
        var contenu = lire("""
                [{"id": "code impossible", "nom_officiel": "A", "timezone": "Europe/Paris"},
                 {"id": "13201S00", "nom_officiel": "13-ML MARSEILLE", "timezone": "Europe/Paris"},
                 {"id": "33063S00", "nom_officiel": "B", "timezone": "Lune/Mer"},
                 {"id": "33064S00", "timezone": "Europe/Paris"},
                 42]""");
        assertThat(contenu.ecartees()).containsExactly(1, 3, 4, 5);
        assertThat(contenu.structures()).extracting(s -> s.code().valeur()).containsExactly("13201S00");
    }

    @Test
    void refuse_un_fichier_qui_n_est_pas_une_liste() {
        assertThatThrownBy(() -> lire("{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("array");
        assertThatThrownBy(() -> lire("[{"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("read");
    }

    private LectureStructures.Contenu lire(String json) throws IOException {
        return LectureStructures.lire(Files.writeString(dossier.resolve("structures.json"), json));
    }
}
