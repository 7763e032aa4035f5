package fr.cepage.ui.commun;

/** A field in which something may stand that cannot be understood; it then says so itself, and keeps it. */
@FunctionalInterface
public interface SaisieLisible {

    /** Whether the field is empty or holds what it is for. */
    boolean lisible();
}
