package fr.cepage.domain.journal;

/** The journal can only grow. */
@FunctionalInterface
public interface JournalRepository {

    void add(EntreeJournal entree);
}
