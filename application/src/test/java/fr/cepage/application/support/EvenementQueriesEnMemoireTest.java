package fr.cepage.application.support;

import fr.cepage.application.evenement.EvenementQueriesContract;

class EvenementQueriesEnMemoireTest extends EvenementQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
