package fr.cepage.application.journal;

import fr.cepage.application.commun.Collaborator;
import fr.cepage.application.commun.Contexte;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.JournalRepository;

/** Writes what an aggregate did, in the transaction that stores it. */
@Collaborator
public class Journal {

    private final JournalRepository journal;
    private final Identifiants identifiants;

    public Journal(JournalRepository journal, Identifiants identifiants) {
        this.journal = journal;
        this.identifiants = identifiants;
    }

    public void noter(Contexte contexte, JournalDomainEvent fait) {
        journal.add(new EntreeJournal(
                identifiants.nouveau(),
                contexte.codeStructure(),
                fait.dossierId(),
                contexte.maintenant(),
                contexte.acteur().id(),
                fait.action(),
                fait.objet(),
                fait.details()));
    }
}
