package fr.cepage.domain.rendezvous;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a rendez-vous, also in the calendars that show it. */
public record RendezVousId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.RENDEZ_VOUS;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
