package fr.cepage.persistence.commun;

import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.commun.VersionPerimee;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** The one place that tells a database that is away for a moment, or ahead of us, from a mistake of ours. */
public final class Defaillances {

    private static final int PROFONDEUR = 20;
    private static final String CONNEXION = "08";
    private static final String ARRET_DU_SERVEUR = "57P";

    private Defaillances() {}

    /** Runs that work, whose failures come out in the words of the application. */
    public static <T> T traduire(Supplier<T> travail) {
        try {
            return travail.get();
        } catch (OptimisticLockingFailureException depasse) {
            throw new VersionPerimee(depasse);
        } catch (RuntimeException echec) {
            throw indisponible(echec) ? new Indisponible(echec) : echec;
        }
    }

    private static boolean indisponible(Throwable echec) {
        return !(echec instanceof Indisponible)
                && Stream.iterate(echec, Objects::nonNull, Throwable::getCause)
                        .limit(PROFONDEUR)
                        .anyMatch(Defaillances::ditIndisponible);
    }

    private static boolean ditIndisponible(Throwable echec) {
        return switch (echec) {
            case CannotCreateTransactionException _,
                    TransactionSystemException _,
                    DataAccessResourceFailureException _,
                    RecoverableDataAccessException _,
                    TransientDataAccessException _,
                    SQLTransientException _,
                    SQLRecoverableException _,
                    SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> arretee(sql.getSQLState());
            default -> false;
        };
    }

    /** Whether the connection died with that failure; without a state it is the pool that no longer has it. */
    static boolean connexionPerdue(SQLException echec) {
        return echec.getSQLState() == null || arretee(echec.getSQLState());
    }

    private static boolean arretee(@Nullable String etat) {
        return etat != null && (etat.startsWith(CONNEXION) || etat.startsWith(ARRET_DU_SERVEUR));
    }
}
