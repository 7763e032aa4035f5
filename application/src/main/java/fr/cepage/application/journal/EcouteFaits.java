package fr.cepage.application.journal;

import fr.cepage.application.appel.Appel;
import fr.cepage.domain.journal.JournalDomainEvent;

/** Who learns what aggregates did, in the transaction that stores it: when one of them fails, nothing is stored. */
@FunctionalInterface
public interface EcouteFaits {

    void apprendre(JournalDomainEvent fait, Appel appel);
}
