package fr.cepage.application.support;

import fr.cepage.application.offre.OffreQueriesContract;

class OffreQueriesEnMemoireTest extends OffreQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
