package fr.cepage.application.dispositif;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed to enter a CEP, right or wrong; REST applies no default to the required members (CEP-03). */
public record SaisieCep(
        @Nullable LocalDate dateEntretienInitialisation,
        @Nullable LocalDate dateEntree,
        @Nullable String phase,
        SaisieRenseignements renseignements) {

    /** Nothing at all. */
    public static final SaisieCep VIDE = new SaisieCep(null, null, null, SaisieRenseignements.VIDES);

    /** The same, entered on that day. */
    public SaisieCep entreLe(@Nullable LocalDate jour) {
        return new SaisieCep(dateEntretienInitialisation, jour, phase, renseignements);
    }
}
