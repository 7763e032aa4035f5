package fr.cepage.web.probleme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.appel.StructureInconnue;
import fr.cepage.application.commun.Indisponible;
import fr.cepage.web.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ExtendWith(OutputCaptureExtension.class)
class PannesTest extends ApiTest {

    @Test
    void dit_de_recommencer_bientot_quand_la_base_ne_repond_pas(CapturedOutput sortie) {
        plateau.tomberEnPanne(new Indisponible(new IllegalStateException("down")));
        MvcTestResult refus = get("/moi");
        verifierRefus(refus, 503, "service.indisponible");
        assertThat(refus).headers().hasValue("Retry-After", "5");
        assertThat(sortie).doesNotContain("ERROR");
    }

    @Test
    void signale_une_erreur_une_fois_sous_un_numero_sans_rien_en_montrer(CapturedOutput sortie) {
        plateau.tomberEnPanne(new IllegalStateException("select secret from dossier"));
        MvcTestResult erreur = get("/moi");
        verifierRefus(erreur, 500, "erreur.interne");
        String instance = lire(erreur, "$.instance");
        assertThat(sortie).containsOnlyOnce("Unexpected error " + instance.replace("urn:uuid:", ""));
        assertThat(corps(erreur)).doesNotContain("secret").doesNotContain("IllegalState");
    }

    @Test
    void refuse_a_qui_sa_structure_n_est_pas_connue_ici() {
        plateau.tomberEnPanne(new StructureInconnue());
        verifierRefus(get("/moi"), 403, "droit.structure-inconnue");
    }
}
