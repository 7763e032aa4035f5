package fr.cepage.domain.projet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for a step (SYN-05).
 *
 * @param qui null: not settled yet
 * @param tiers who it is, when it is neither the person nor the adviser
 * @param faiteLe null: not done yet
 */
public record ActionEtape(
        String libelle,
        @Nullable QuiAgit qui,
        @Nullable String tiers,
        @Nullable LocalDate echeance,
        @Nullable LocalDate faiteLe) {}
