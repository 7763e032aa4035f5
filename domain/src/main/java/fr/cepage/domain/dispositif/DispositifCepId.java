package fr.cepage.domain.dispositif;

import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies a CEP. */
public record DispositifCepId(UUID valeur) implements Identifiant {

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.DISPOSITIF_CEP;
    }

    @Override
    public String toString() {
        return valeur.toString();
    }
}
