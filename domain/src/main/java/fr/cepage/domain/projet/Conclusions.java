package fr.cepage.domain.projet;

import org.jspecify.annotations.Nullable;

/** What is concluded, with its reasons, on the three ways that the CEP has to look at (SYN-16). */
public record Conclusions(
        @Nullable String formation,
        @Nullable String vae,
        @Nullable String bilanCompetences) {

    public static final Conclusions AUCUNE = new Conclusions(null, null, null);
}
