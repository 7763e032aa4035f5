package fr.cepage.application.journal;

import fr.cepage.application.appel.Appel;
import fr.cepage.application.commun.Collaborator;
import fr.cepage.domain.commun.Identifiants;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.journal.EntreeJournal;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.JournalRepository;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an aggregate did, in the transaction that stores it. What belongs to the follow-up becomes an action of
 * the event en cours of the dossier, if there is one (EVT-03, SUP-03).
 */
@Collaborator
public class Journal implements EcouteFaits {

    private final JournalRepository journal;
    private final EvenementRepository evenements;
    private final Identifiants identifiants;

    public Journal(JournalRepository journal, EvenementRepository evenements, Identifiants identifiants) {
        this.journal = journal;
        this.evenements = evenements;
        this.identifiants = identifiants;
    }

    @Override
    public void apprendre(JournalDomainEvent fait, Appel appel) {
        journal.add(new EntreeJournal(
                identifiants.nouveau(),
                appel.codeStructure(),
                fait.dossierId(),
                evenement(appel, fait),
                appel.maintenant(),
                appel.acteur().id(),
                fait.action(),
                fait.objet(),
                fait.details()));
    }

    private @Nullable UUID evenement(Appel appel, JournalDomainEvent fait) {
        return fait.action().deSuivi()
                ? evenements
                        .findEnCours(new DossierId(fait.dossierId()), appel.codeStructure())
                        .map(evenement -> evenement.id().valeur())
                        .orElse(null)
                : null;
    }
}
