package fr.cepage.application.support;

import fr.cepage.application.dispositif.SyntheseQueriesContract;

class SyntheseQueriesEnMemoireTest extends SyntheseQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
