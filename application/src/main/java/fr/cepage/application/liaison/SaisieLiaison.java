package fr.cepage.application.liaison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed for a fiche de liaison reçue, right or wrong. */
public record SaisieLiaison(
        @Nullable String operateur,
        @Nullable LocalDate date,
        @Nullable String resume) {

    /** Before anything was typed. */
    public static final SaisieLiaison VIDE = new SaisieLiaison(null, null, null);
}
