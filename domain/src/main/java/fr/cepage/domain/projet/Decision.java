package fr.cepage.domain.projet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a financeur answered (SYN-18).
 *
 * @param reference under which it is found there
 * @param auteur who took it there
 */
public record Decision(
        @Nullable LocalDate date,
        @Nullable String reference,
        @Nullable String auteur) {

    public static final Decision AUCUNE = new Decision(null, null, null);
}
