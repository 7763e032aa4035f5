package fr.cepage.domain.proposition;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a proposition. */
public record PropositionId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.PROPOSITION;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
