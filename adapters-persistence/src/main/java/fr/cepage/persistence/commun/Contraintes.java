package fr.cepage.persistence.commun;

import fr.cepage.domain.commun.CodeRefus;
import fr.cepage.domain.commun.RefusMetier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which constraint of the database a failure comes from, to say it in the words of the rule behind it. */
public final class Contraintes {

    private Contraintes() {}

    /** Null when no constraint stands behind that failure. */
    public static @Nullable String nom(Throwable echec) {
        for (Throwable cause = echec; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refus) {
                ServerErrorMessage message = refus.getServerErrorMessage();
                return message == null ? null : message.getConstraint();
            }
        }
        return null;
    }

    /** That refusal when that constraint stands behind the failure, the failure itself otherwise. */
    public static RuntimeException traduire(RuntimeException echec, String contrainte, CodeRefus refus) {
        return contrainte.equals(nom(echec)) ? new RefusMetier(refus) : echec;
    }
}
