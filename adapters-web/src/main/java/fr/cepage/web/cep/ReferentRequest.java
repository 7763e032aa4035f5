package fr.cepage.web.cep;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.cepage.application.dispositif.SaisieRenseignements.SaisieReferent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A référent as sent: a bare {@code sub}, or a name without account. The {@code sub} wins, so that the référent of an
 * answer can be sent back.
 */
public record ReferentRequest(
        @Nullable String sub, @Nullable String nom) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ReferentRequest {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReferentRequest conseiller(String sub) {
        return new ReferentRequest(sub, null);
    }

    public static @Nullable ReferentRequest deNullable(@Nullable SaisieReferent saisie) {
        return saisie == null ? null : new ReferentRequest(saisie.sub(), saisie.nom());
    }

    public SaisieReferent saisie() {
        return new SaisieReferent(sub, nom);
    }

    /** As it would be sent; a name sent in place of a {@code sub} must not be merged with it. */
    @JsonValue
    Object json() {
        return sub == null ? Map.of("nom", nom == null ? "" : nom) : sub;
    }
}
