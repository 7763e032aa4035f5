package fr.cepage.domain.projet;

import org.jspecify.annotations.Nullable;

/** What of a project is dated where it changes (SYN-16). */
public enum RubriqueDatee {
    RYTHME,
    MOBILITE,
    HORIZON,
    FORMATION,
    VAE,
    BILAN_COMPETENCES;

    /** What it says there; null: nothing. */
    @Nullable
    String dans(@Nullable ContenuProjet contenu) {
        if (contenu == null) {
            return null;
        }
        return switch (this) {
            case RYTHME -> contenu.rythme();
            case MOBILITE -> contenu.mobilite();
            case HORIZON -> contenu.horizon();
            case FORMATION -> contenu.conclusions().formation();
            case VAE -> contenu.conclusions().vae();
            case BILAN_COMPETENCES -> contenu.conclusions().bilanCompetences();
        };
    }
}
