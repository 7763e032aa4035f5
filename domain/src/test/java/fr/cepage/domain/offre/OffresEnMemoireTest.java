package fr.cepage.domain.offre;

import java.util.ConcurrentModificationException;

class OffresEnMemoireTest extends OffreRepositoryContract {
    @Override
    protected OffreRepository depot() {
        return new OffresEnMemoire();
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
