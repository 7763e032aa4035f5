package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Codes;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a proposition has come, and where it can go from there (OFF-06). */
public enum EtatProposition implements CodeMessage {
    PROPOSEE,
    ACCEPTEE,
    REALISEE,
    REFUS_JEUNE,
    REFUS_TIERS,
    ABANDONNEE,
    /** Typed by mistake: all its effects are taken away. */
    ANNULEE;

    /** The states that may follow, in their order; an end can still turn out to be a mistake. */
    public Set<EtatProposition> suivants() {
        return switch (this) {
            case PROPOSEE -> EnumSet.of(ACCEPTEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE, ANNULEE);
            case ACCEPTEE -> EnumSet.of(REALISEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE, ANNULEE);
            case REALISEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE -> EnumSet.of(ANNULEE);
            case ANNULEE -> EnumSet.noneOf(EtatProposition.class);
        };
    }

    /** The state with that code; null when none was given. */
    public static @Nullable EtatProposition lire(@Nullable String code) {
        return Codes.lire(code, EtatProposition.class, RefusProposition.ETAT_INCONNU);
    }

    @Override
    public String cle() {
        return "proposition.etat." + name();
    }
}
