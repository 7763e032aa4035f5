package fr.cepage.web.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.web.support.ApiTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureApiTest extends ApiTest {

    @Test
    void montre_une_structure_meme_autre_que_la_sienne() {
        assertThat(ApiTest.<Map<String, Object>>lire(get("/structures/97411S00"), "$"))
                .containsOnlyKeys("code", "nomOfficiel", "nomUsuel", "region", "departement", "fuseau")
                .containsEntry("nomOfficiel", "Mission locale nord")
                .containsEntry("fuseau", "Indian/Reunion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999S99", "pas%20un%20code", "%C3%A9"})
    void ne_trouve_pas_ce_qui_n_existe_pas(String code) {
        verifierRefus(get("/structures/" + code), 404, "structure.introuvable");
    }
}
