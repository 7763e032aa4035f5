package fr.cepage.persistence.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.dispositif.RefusCep;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

class DefaillancesTest {

    static Stream<RuntimeException> baseAbsente() {
        return Stream.of(
                new CannotCreateTransactionException("down"),
                new DataAccessResourceFailureException("down"),
                new QueryTimeoutException("slow"),
                new IllegalStateException(new SQLTransientConnectionException("pool")),
                new IllegalStateException(new SQLException("terminating connection", "57P01")),
                new IllegalStateException(new SQLException("refused", "08001")));
    }

    @ParameterizedTest
    @MethodSource("baseAbsente")
    void une_base_partie_un_moment_se_dit_indisponible(RuntimeException panne) {
        assertThatExceptionOfType(Indisponible.class)
                .isThrownBy(() -> echouer(panne))
                .withCause(panne);
    }

    static Stream<RuntimeException> autres() {
        return Stream.of(
                new IllegalStateException(new SQLException("syntax", "42601")),
                new IllegalStateException(new SQLException("no state")),
                new IllegalStateException(new ConnectException("another service")),
                new DataIntegrityViolationException("constraint"),
                new Indisponible(new IllegalStateException("said already")),
                new RefusMetier(RefusCep.CLOS));
    }

    @ParameterizedTest
    @MethodSource("autres")
    void rien_d_autre_ne_l_est(RuntimeException erreur) {
        assertThat(catchThrowable(() -> echouer(erreur))).isSameAs(erreur);
    }

    @Test
    void une_version_que_la_base_a_depassee_est_perimee() {
        assertThatExceptionOfType(VersionPerimee.class)
                .isThrownBy(() -> echouer(new OptimisticLockingFailureException("stale")));
    }

    private static void echouer(RuntimeException erreur) {
        Defaillances.traduire(() -> {
            throw erreur;
        });
    }
}
