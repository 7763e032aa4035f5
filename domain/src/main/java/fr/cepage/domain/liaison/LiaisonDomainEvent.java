package fr.cepage.domain.liaison;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.Map;
import java.util.UUID;

/** What a fiche de liaison reçue does: facts of identifiers and values, without the operator's name. */
public record LiaisonDomainEvent(
        LiaisonRecueId liaison, UUID dossierId, ActionJournal action, Map<String, String> details)
        implements JournalDomainEvent {

    public LiaisonDomainEvent {
        details = Map.copyOf(details);
    }

    static LiaisonDomainEvent de(LiaisonRecue liaison, ActionJournal action, Details details) {
        return new LiaisonDomainEvent(
                liaison.id(),
                liaison.dossier().valeur(),
                action,
                details.avec("date", liaison.contenu().date()).map());
    }

    @Override
    public ObjetJournal objet() {
        return new ObjetJournal(ObjetJournal.Type.LIAISON_RECUE, liaison.valeur());
    }
}
