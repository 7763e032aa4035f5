package fr.cepage.application.support;

import fr.cepage.application.demande.DemandeQueriesContract;

class DemandeQueriesEnMemoireTest extends DemandeQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
