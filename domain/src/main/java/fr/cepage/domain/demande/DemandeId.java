package fr.cepage.domain.demande;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a demande. */
public record DemandeId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.DEMANDE;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
