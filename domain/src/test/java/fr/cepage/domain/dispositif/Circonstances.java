package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;

import java.time.LocalDate;

/** What may lie around a CEP on {@link fr.cepage.domain.dossier.Dossiers#AUJOURDHUI}, for tests. */
public final class Circonstances {
    public static final CirconstancesCep ORDINAIRES = le(AUJOURDHUI);
    /** A later CEP exists. */
    public static final CirconstancesCep AVEC_SUIVANT = new CirconstancesCep(AUJOURDHUI, true, false);

    public static final CirconstancesCep SOUS_PACEA = new CirconstancesCep(AUJOURDHUI, false, true);

    private Circonstances() {}

    /** That day, with nothing around it. */
    public static CirconstancesCep le(LocalDate aujourdhui) {
        return new CirconstancesCep(aujourdhui, false, false);
    }
}
