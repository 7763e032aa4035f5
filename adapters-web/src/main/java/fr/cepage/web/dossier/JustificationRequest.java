package fr.cepage.web.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The identity document that was seen (DOS-01).
 *
 * @param piece code of the list {@code pieces-identite}
 */
record JustificationRequest(
        @Nullable String piece, @Nullable LocalDate dateVerification) {}
