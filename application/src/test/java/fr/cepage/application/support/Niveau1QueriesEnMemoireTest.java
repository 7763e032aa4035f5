package fr.cepage.application.support;

import fr.cepage.application.dispositif.Niveau1QueriesContract;

class Niveau1QueriesEnMemoireTest extends Niveau1QueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
