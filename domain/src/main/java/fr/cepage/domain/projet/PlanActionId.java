package fr.cepage.domain.projet;

import fr.cepage.domain.dispositif.DispositifCepId;
import fr.cepage.domain.journal.Identifiant;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.UUID;

/** Identifies the plan of a CEP, which has one and no other (SYN-13). */
public record PlanActionId(DispositifCepId dispositif) implements Identifiant {

    @Override
    public UUID valeur() {
        return dispositif.valeur();
    }

    @Override
    public ObjetJournal.Type type() {
        return ObjetJournal.Type.PLAN_ACTION;
    }

    @Override
    public String toString() {
        return dispositif.toString();
    }
}
