package fr.cepage.ui.commun;

import fr.cepage.domain.dossier.DossierId;

/** Where things are, so that a page can lead to another without knowing it. */
public final class Adresses {

    public static final String DOSSIERS = "dossiers";
    public static final String NOUVEAU_DOSSIER = "dossiers/nouveau";

    private Adresses() {}

    /** A dossier, at the part that advisers open most. */
    public static String dossier(DossierId id) {
        return partie(id, "dispositifs");
    }

    public static String partie(DossierId id, String partie) {
        return DOSSIERS + "/" + id + "/" + partie;
    }
}
