package fr.cepage.application.support;

import fr.cepage.application.droits.UtilisateurQueriesContract;

class UtilisateurQueriesEnMemoireTest extends UtilisateurQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
