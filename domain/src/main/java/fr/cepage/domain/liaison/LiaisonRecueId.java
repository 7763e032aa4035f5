package fr.cepage.domain.liaison;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a fiche de liaison reçue. */
public record LiaisonRecueId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.LIAISON_RECUE;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
