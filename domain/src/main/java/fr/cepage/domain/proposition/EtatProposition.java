package fr.cepage.domain.proposition;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Codes;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a proposition can become (OFF-06). */
public enum EtatProposition implements CodeMessage {
    PROPOSEE,
    ACCEPTEE,
    REALISEE,
    REFUS_JEUNE,
    REFUS_TIERS,
    ABANDONNEE,
    /** Typed by mistake: all its effects are taken away. */
    ANNULEE;

    /** The states to which it goes on; the ways back are those of {@link AvancementProposition#suivants}. */
    Set<EtatProposition> suites() {
        return switch (this) {
            case PROPOSEE -> EnumSet.of(ACCEPTEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE);
            case ACCEPTEE -> EnumSet.of(REALISEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE);
            case REALISEE, REFUS_JEUNE, REFUS_TIERS, ABANDONNEE, ANNULEE -> EnumSet.noneOf(EtatProposition.class);
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
