package fr.cepage.ui.pacea;

/** What the menu of a PACEA en cours offers. */
enum ActePacea {
    CLOTURER,
    SUPPRIMER;

    /** Root of its texts in the bundle. */
    String cle() {
        return "pacea.acte." + name();
    }
}
