package fr.cepage.domain.pacea;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a PACEA. */
public record PaceaId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.PACEA;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
