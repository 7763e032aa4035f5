package fr.cepage.domain.document;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a document that was produced. */
public record DocumentId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.DOCUMENT;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
