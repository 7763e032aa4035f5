package fr.cepage.domain.commun;

import java.util.Comparator;
import java.util.List;

/**
 * A rule says no. Carries every violation at once, those of the state before those of the values, so that a person
 * corrects everything in one go. Nothing has changed when it is thrown: aggregates decide first.
 */
public final class RefusMetier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public RefusMetier(List<Violation> violations) {
        super(String.join(", ", violations.stream().map(v -> v.code().cle()).toList()), null, false, false);
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("A refusal needs a violation");
        }
        this.violations = violations.stream()
                .sorted(Comparator.comparing(v -> v.code().nature()))
                .toList();
    }

    public RefusMetier(Violation violation) {
        this(List.of(violation));
    }

    public RefusMetier(CodeRefus code, Object... parametres) {
        this(Violation.de(code, parametres));
    }

    /** At least one; those of the state first, in the order in which they were found. */
    public List<Violation> violations() {
        return violations;
    }

    /** The one that names the refusal as a whole. */
    public Violation principale() {
        return violations.getFirst();
    }
}
