package fr.cepage.web.probleme;

import fr.cepage.application.commun.Messages;
import fr.cepage.application.commun.VersionPerimee;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What goes wrong by nobody's decision: a database that is gone for a moment, or a mistake of ours. */
final class ProblemesTechniques {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ProblemesTechniques.class);
    private static final String CLASSE_CONNEXION = "08";
    private static final String CLASSE_ARRET = "57P";

    private ProblemesTechniques() {}

    static Probleme de(Throwable erreur, Locale langue) {
        if (erreur instanceof OptimisticLockingFailureException) {
            return ProblemesMetier.de(new VersionPerimee(), langue).orElseThrow();
        }
        if (baseIndisponible(erreur)) {
            JOURNAL.warn("The database does not answer: {}", erreur.getClass().getSimpleName());
            return simple(HttpStatus.SERVICE_UNAVAILABLE, "service.indisponible", langue);
        }
        String incident = UUID.randomUUID().toString();
        JOURNAL.error("Unexpected error {}", incident, erreur);
        return simple(HttpStatus.INTERNAL_SERVER_ERROR, "erreur.interne", langue)
                .signale(incident);
    }

    private static boolean baseIndisponible(Throwable erreur) {
        return Stream.iterate(erreur, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(ProblemesTechniques::ditIndisponible);
    }

    private static boolean ditIndisponible(Throwable erreur) {
        return switch (erreur) {
            case CannotCreateTransactionException _,
                    TransactionSystemException _,
                    DataAccessResourceFailureException _,
                    RecoverableDataAccessException _,
                    TransientDataAccessException _,
                    SQLTransientException _,
                    SQLRecoverableException _,
                    SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> connexionPerdue(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean connexionPerdue(@Nullable String etat) {
        return etat != null && (etat.startsWith(CLASSE_CONNEXION) || etat.startsWith(CLASSE_ARRET));
    }

    private static Probleme simple(HttpStatus statut, String code, Locale langue) {
        return Probleme.de(statut, code, Messages.texte(code, langue));
    }
}
