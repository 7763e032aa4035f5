package fr.cepage.domain.evenement;

import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class EvenementsEnMemoireTest extends EvenementRepositoryContract {
    @Override
    protected EvenementRepository depot() {
        return new EvenementsEnMemoire();
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
