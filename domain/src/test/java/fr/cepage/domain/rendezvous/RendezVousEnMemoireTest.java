package fr.cepage.domain.rendezvous;

import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class RendezVousEnMemoireTest extends RendezVousRepositoryContract {
    @Override
    protected RendezVousRepository depot() {
        return new RendezVousEnMemoire();
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
