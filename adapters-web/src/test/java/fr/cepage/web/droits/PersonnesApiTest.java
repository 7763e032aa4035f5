package fr.cepage.web.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.support.Acteurs;
import fr.cepage.domain.droits.Droit;
import fr.cepage.web.support.ApiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PersonnesApiTest extends ApiTest {

    @Test
    @Tag("DRO-01")
    void dit_a_l_appelant_qui_il_est_et_ce_qu_il_peut() {
        MvcTestResult moi = get("/moi");
        assertThat(ApiTest.<Map<String, Object>>lire(moi, "$"))
                .containsOnlyKeys("sub", "nom", "structure", "droits")
                .containsEntry("sub", "claire")
                .containsEntry(
                        "structure",
                        Map.of("code", "13201S00", "nom", "Mission Locale de Marseille", "fuseau", "Europe/Paris"))
                .containsEntry(
                        "droits",
                        List.of(
                                "CONSULTER_DOSSIER",
                                "MODIFIER_DOSSIER",
                                "GERER_EVENEMENTS",
                                "PROPOSER_CEP",
                                "GERER_PACEA"));
        assertThat(moi.getResponse().getHeader("ETag")).startsWith("\"0.");
    }

    @Test
    @Tag("DRO-04")
    void ne_trouve_que_les_personnes_de_sa_structure() {
        MvcTestResult trouvees = get("/utilisateurs?q=claire");
        assertThat(ApiTest.<List<Object>>lire(trouvees, "$.elements"))
                .containsExactly(Map.of("sub", "claire", "nom", "Claire Dubois"));
        assertThat(ApiTest.<List<Object>>lire(get("/utilisateurs?q=denis"), "$.elements"))
                .isEmpty();
    }

    @Test
    @Tag("DRO-06")
    void ne_montre_personne_a_qui_ne_peut_pas_consulter() {
        cas.enTantQue(Acteurs.claireSans(Droit.CONSULTER_DOSSIER));
        verifierRefus(get("/utilisateurs"), 403, "droit.consulter-dossier");
        assertThat(get("/moi")).hasStatusOk();
    }
}
