package fr.cepage.web.transport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that cannot be understood, whatever the state of things: 400, with everything that is wrong at once. */
public final class RequeteInvalide extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Faute> fautes;

    public RequeteInvalide(List<Faute> fautes) {
        super(fautes.getFirst().code(), null, false, false);
        this.fautes = List.copyOf(fautes);
    }

    public static RequeteInvalide illisible() {
        return new RequeteInvalide(List.of(new Faute("requete.illisible", null)));
    }

    public static RequeteInvalide parametre(String nom) {
        return new RequeteInvalide(List.of(new Faute("requete.parametre", nom)));
    }

    public static RequeteInvalide enTete(String nom) {
        return new RequeteInvalide(List.of(new Faute("requete.en-tete", nom)));
    }

    public List<Faute> fautes() {
        return fautes;
    }

    /**
     * One thing that is wrong with it.
     *
     * @param champ the member, parameter or header; null: the request as a whole
     */
    public record Faute(String code, @Nullable String champ) {}
}
