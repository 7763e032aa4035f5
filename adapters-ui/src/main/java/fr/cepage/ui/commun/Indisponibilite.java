package fr.cepage.ui.commun;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment from a programming error, without knowing who talks to it. */
final class Indisponibilite {

    private Indisponibilite() {}

    static boolean explique(@Nullable Throwable erreur) {
        return erreur != null && (coupure(erreur) || explique(erreur.getCause()));
    }

    private static boolean coupure(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _, SQLNonTransientConnectionException _, SocketException _ -> true;
            case SQLException sql -> deConnexion(sql.getSQLState());
            default -> false;
        };
    }

    /** Class 08: connection; 57P: the server is stopping or starting. */
    private static boolean deConnexion(@Nullable String etat) {
        return etat != null && (etat.startsWith("08") || etat.startsWith("57P"));
    }
}
