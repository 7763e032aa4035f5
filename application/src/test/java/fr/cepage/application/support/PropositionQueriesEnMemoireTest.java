package fr.cepage.application.support;

import fr.cepage.application.proposition.PropositionQueriesContract;

class PropositionQueriesEnMemoireTest extends PropositionQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
