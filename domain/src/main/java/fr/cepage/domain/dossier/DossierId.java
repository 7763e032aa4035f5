package fr.cepage.domain.dossier;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a dossier everywhere but in front of the young person, who knows its number. */
public record DossierId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.DOSSIER;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
