package fr.cepage.domain.journal;

import java.util.List;
import java.util.UUID;

class JournalEnMemoireTest extends JournalRepositoryContract {
    private final JournalEnMemoire journal = new JournalEnMemoire();

    @Override
    protected JournalRepository depot() {
        return journal;
    }

    @Override
    protected List<EntreeJournal> entrees(UUID dossier) {
        return journal.entrees(dossier);
    }
}
