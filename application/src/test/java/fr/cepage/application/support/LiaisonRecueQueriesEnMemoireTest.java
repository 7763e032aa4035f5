package fr.cepage.application.support;

import fr.cepage.application.liaison.LiaisonRecueQueriesContract;

class LiaisonRecueQueriesEnMemoireTest extends LiaisonRecueQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
