package fr.cepage.persistence.commun;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which constraint stands behind a failure, so that it can be told in the words of its rule. */
public final class Contraintes {

    private Contraintes() {}

    /** Its name; null when the database refused for another reason, or did not refuse at all. */
    public static @Nullable String nom(Throwable echec) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refus) {
                ServerErrorMessage message = refus.getServerErrorMessage();
                return message == null ? null : message.getConstraint();
            }
        }
        return null;
    }
}
