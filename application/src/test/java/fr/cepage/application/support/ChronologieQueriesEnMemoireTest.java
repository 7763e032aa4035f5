package fr.cepage.application.support;

import fr.cepage.application.chronologie.ChronologieQueriesContract;

class ChronologieQueriesEnMemoireTest extends ChronologieQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
