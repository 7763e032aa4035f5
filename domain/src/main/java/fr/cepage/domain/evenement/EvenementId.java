package fr.cepage.domain.evenement;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies an event. */
public record EvenementId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.EVENEMENT;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
