package fr.cepage.domain.liaison;

import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class LiaisonsEnMemoireTest extends LiaisonRecueRepositoryContract {
    @Override
    protected LiaisonRecueRepository depot() {
        return new LiaisonsEnMemoire();
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
