package fr.cepage.domain.dispositif;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;

/** What may lie around a CEP on {@link fr.cepage.domain.dossier.Dossiers#AUJOURDHUI}, for tests. */
public final class Circonstances {
    public static final CirconstancesCep ORDINAIRES = CirconstancesCep.le(AUJOURDHUI);
    /** A later CEP exists. */
    public static final CirconstancesCep AVEC_SUIVANT = new CirconstancesCep(AUJOURDHUI, true, false);

    public static final CirconstancesCep SOUS_PACEA = new CirconstancesCep(AUJOURDHUI, false, true);

    private Circonstances() {}
}
