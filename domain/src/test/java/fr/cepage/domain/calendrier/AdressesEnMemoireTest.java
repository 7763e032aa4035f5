package fr.cepage.domain.calendrier;

class AdressesEnMemoireTest extends AdresseCalendrierRepositoryContract {
    @Override
    protected AdresseCalendrierRepository depot() {
        return new AdressesEnMemoire();
    }
}
