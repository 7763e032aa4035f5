package fr.cepage.ui.saisie;

/** Where something is typed, and where it is told what is wrong with it. */
public interface Lieu {

    /** Whether what stands there can be understood at all; when not, it says why. */
    boolean lisible();

    void mettreEnFaute(String phrase);

    void remettreEnOrdre();

    /** Brings the keyboard there. */
    void viser();
}
