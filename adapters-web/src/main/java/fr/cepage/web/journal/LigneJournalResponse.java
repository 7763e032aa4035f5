package fr.cepage.web.journal;

import fr.cepage.application.commun.Messages;
import fr.cepage.application.journal.LigneJournal;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.web.commun.PersonneResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something that was done.
 *
 * @param details business members: identifiers, codes, ISO dates, no names
 */
record LigneJournalResponse(
        Instant instant,
        PersonneResponse auteur,
        ActionResponse action,
        ObjetResponse objet,
        Map<String, String> details) {

    static LigneJournalResponse de(LigneJournal ligne) {
        return new LigneJournalResponse(
                ligne.instant(),
                PersonneResponse.de(ligne.auteur()),
                new ActionResponse(ligne.action(), Messages.texte(ligne.action(), Locale.FRENCH)),
                new ObjetResponse(ligne.objet().type(), ligne.objet().id()),
                new TreeMap<>(ligne.details()));
    }

    /** What was done. */
    record ActionResponse(ActionJournal code, String libelle) {}

    /** On what; it may exist no longer. */
    record ObjetResponse(ObjetJournal.Type type, UUID id) {}
}
