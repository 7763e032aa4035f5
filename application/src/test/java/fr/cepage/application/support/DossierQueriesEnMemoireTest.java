package fr.cepage.application.support;

import fr.cepage.application.dossier.DossierQueriesContract;

class DossierQueriesEnMemoireTest extends DossierQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
