package fr.cepage.application.support;

import fr.cepage.application.rendezvous.RendezVousQueriesContract;

class RendezVousQueriesEnMemoireTest extends RendezVousQueriesContract {

    @Override
    protected Monde monde() {
        return new MondeEnMemoire();
    }
}
