package fr.cepage.application.commun;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param apres where the part before ended; null: from the start
 * @param limite at most so many rows, 1 to 200
 */
public record PageVoulue(@Nullable Curseur apres, int limite) {

    public static final int LIMITE_PAR_DEFAUT = 50;
    public static final int LIMITE_MAX = 200;

    public PageVoulue {
        if (limite < 1 || limite > LIMITE_MAX) {
            throw new IllegalArgumentException("limite");
        }
    }

    public static PageVoulue premiere() {
        return new PageVoulue(null, LIMITE_PAR_DEFAUT);
    }
}
