package fr.cepage.domain.projet;

/** How much a project and a plan hold. */
public final class Limites {

    /** Of a text of several lines, in characters as people see them. */
    public static final int TEXTE = 4000;

    /** Of a text of one line, in characters. */
    public static final int LIGNE = 500;

    /** Of the elements of one list. */
    public static final int ELEMENTS = 200;

    private Limites() {}
}
