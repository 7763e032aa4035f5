package fr.cepage.domain.journal;

import java.util.UUID;

/** Identifies something whose acts the journal keeps, and says of what kind it is. */
public interface Identifiant {

    UUID valeur();

    ObjetJournal.Type type();
}
