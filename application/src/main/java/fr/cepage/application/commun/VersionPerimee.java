package fr.cepage.application.commun;

import org.jspecify.annotations.Nullable;

/** Somebody else changed the thing since it was read; nothing was written. */
public final class VersionPerimee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionPerimee() {
        this(null);
    }

    /** @param cause what the database said; null: the versions differed before it was asked */
    public VersionPerimee(@Nullable Throwable cause) {
        super("version.perimee", cause, false, false);
    }
}
