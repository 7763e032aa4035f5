package fr.cepage.domain.commun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an act before anything is changed, then refuses all of it at once. */
public final class Violations {

    private final List<Violation> trouvees = new ArrayList<>();

    public Violations ajouter(Violation violation) {
        trouvees.add(violation);
        return this;
    }

    public Violations ajouter(CodeRefus code, @Nullable String champ, Object... parametres) {
        return ajouter(new Violation(code, champ, List.of(parametres)));
    }

    public Violations ajouterToutes(List<Violation> violations) {
        trouvees.addAll(violations);
        return this;
    }

    /** Those of a part of the act, each member under that prefix, e.g. {@code evenement.}; empty for the act itself. */
    public Violations ajouterSous(String prefixe, Violations partie) {
        partie.trouvees.forEach(v -> ajouter(v.champ() == null ? v : v.sur(prefixe + v.champ())));
        return this;
    }

    public Violations si(boolean enFaute, CodeRefus code, @Nullable String champ, Object... parametres) {
        return enFaute ? ajouter(code, champ, parametres) : this;
    }

    /** The value, or null with its violations noted under {@code champ} when its type refuses it. */
    public <T> @Nullable T valeur(String champ, Supplier<? extends @Nullable T> lecture) {
        try {
            return lecture.get();
        } catch (RefusMetier refus) {
            refus.violations().forEach(v -> ajouter(v.champ() == null ? v.sur(champ) : v));
            return null;
        }
    }

    /** Notes {@code code} under a required member that is absent, unless something else was found wrong with it. */
    public void exiger(String champ, @Nullable Object valeur, CodeRefus code) {
        if (valeur == null && !porteSur(champ)) {
            ajouter(code, champ);
        }
    }

    /** Whether something was noted under that member. */
    public boolean porteSur(String champ) {
        return trouvees.stream().anyMatch(violation -> champ.equals(violation.champ()));
    }

    public List<Violation> liste() {
        return List.copyOf(trouvees);
    }

    public boolean aucune() {
        return trouvees.isEmpty();
    }

    /** Refuses if anything was noted. */
    public void lever() {
        if (!trouvees.isEmpty()) {
            throw new RefusMetier(trouvees);
        }
    }
}
