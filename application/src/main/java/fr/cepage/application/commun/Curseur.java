package fr.cepage.application.commun;

import java.util.Arrays;
import java.util.List;

/**
 * The sort keys of the last row that was read: what comes next stays right when rows are inserted meanwhile. Only the
 * query that made it understands it.
 */
public record Curseur(List<String> cles) {

    public Curseur {
        cles = List.copyOf(cles);
    }

    public static Curseur de(Object... cles) {
        return new Curseur(Arrays.stream(cles).map(Object::toString).toList());
    }
}
