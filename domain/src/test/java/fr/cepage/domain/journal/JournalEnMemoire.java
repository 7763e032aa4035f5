package fr.cepage.domain.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A journal that can be read. */
public final class JournalEnMemoire implements JournalRepository {
    private final List<EntreeJournal> entrees = new ArrayList<>();

    @Override
    public void add(EntreeJournal entree) {
        entrees.add(entree);
    }

    /** Those of a dossier, oldest first. */
    public List<EntreeJournal> entrees(UUID dossier) {
        return entrees.stream()
                .filter(entree -> entree.dossier().equals(dossier))
                .toList();
    }

    /** All, oldest first. */
    public List<EntreeJournal> entrees() {
        return List.copyOf(entrees);
    }
}
