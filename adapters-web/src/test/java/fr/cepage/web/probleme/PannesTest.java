package fr.cepage.web.probleme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.commun.StructureInconnue;
import fr.cepage.web.support.ApiTest;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
class PannesTest extends ApiTest {

    static Stream<RuntimeException> baseAbsente() {
        return Stream.of(
                new CannotCreateTransactionException("down"),
                new DataAccessResourceFailureException("down"),
                new QueryTimeoutException("slow"),
                new IllegalStateException(new SQLException("terminating connection", "57P01")),
                new IllegalStateException(new SQLException("refused", "08001")));
    }

    @ParameterizedTest
    @MethodSource("baseAbsente")
    void dit_de_recommencer_bientot_quand_la_base_ne_repond_pas(RuntimeException panne, CapturedOutput sortie) {
        plateau.tomberEnPanne(panne);
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
    void tient_pour_perimee_une_version_que_la_base_a_depassee() {
        plateau.tomberEnPanne(new OptimisticLockingFailureException("stale"));
        verifierRefus(get("/moi"), 412, "version.perimee");
    }

    @Test
    void refuse_a_qui_sa_structure_n_est_pas_connue_ici() {
        plateau.tomberEnPanne(new StructureInconnue());
        verifierRefus(get("/moi"), 403, "droit.structure-inconnue");
    }
}
