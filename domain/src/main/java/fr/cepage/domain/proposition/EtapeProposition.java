package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.Raison;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a proposition became, on which day and why (OFF-06).
 *
 * @param raison null: nobody said why
 */
public record EtapeProposition(
        EtatProposition etat, LocalDate date, @Nullable Raison raison) {}
