package fr.cepage.application.support;

import fr.cepage.application.document.DocumentQueriesContract;

class DocumentQueriesEnMemoireTest extends DocumentQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
