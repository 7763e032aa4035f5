package fr.cepage.application.brouillon;

class BrouillonsEnMemoireTest extends BrouillonsContract {

    @Override
    protected Brouillons depot() {
        return new BrouillonsEnMemoire();
    }
}
