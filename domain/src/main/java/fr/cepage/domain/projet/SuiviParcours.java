package fr.cepage.domain.projet;

import org.jspecify.annotations.Nullable;

/**
 * How the person is followed up in a training or in employment (SYN-17).
 *
 * @param organisme the employer, or who trains
 * @param codification what is learnt or worked as; null: nobody looked it up
 * @param contacts with whom one spoke there, and when
 */
public record SuiviParcours(
        NatureSuivi nature,
        @Nullable String organisme,
        @Nullable Codification codification,
        Periode periode,
        @Nullable String contacts) {}
