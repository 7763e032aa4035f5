package fr.cepage.domain.journal;

import java.util.Map;
import java.util.UUID;

/**
 * A fact: what an aggregate did, as it was then. It holds identifiers and values, never the thing itself, so that nothing
 * that happens later changes it.
 *
 * @param dossierId the dossier in whose journal it stands
 * @param details identifiers, codes and ISO dates by the names of the contract's members, never a name
 */
public record JournalDomainEvent(
        UUID dossierId, ObjetJournal objet, ActionJournal action, Map<String, String> details) {

    public JournalDomainEvent {
        details = Map.copyOf(details);
    }
}
