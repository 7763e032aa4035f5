package fr.cepage.application.support;

import fr.cepage.application.dispositif.ContactQueriesContract;

class ContactQueriesEnMemoireTest extends ContactQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
