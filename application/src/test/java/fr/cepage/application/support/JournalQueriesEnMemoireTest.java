package fr.cepage.application.support;

import fr.cepage.application.journal.JournalQueriesContract;

class JournalQueriesEnMemoireTest extends JournalQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
