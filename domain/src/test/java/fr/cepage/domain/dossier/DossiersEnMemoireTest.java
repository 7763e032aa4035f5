package fr.cepage.domain.dossier;

import java.util.ConcurrentModificationException;

class DossiersEnMemoireTest extends DossierRepositoryContract {
    @Override
    protected DossierRepository depot() {
        return new DossiersEnMemoire();
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
