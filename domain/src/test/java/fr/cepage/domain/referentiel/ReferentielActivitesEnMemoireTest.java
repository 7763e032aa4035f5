package fr.cepage.domain.referentiel;

class ReferentielActivitesEnMemoireTest extends ReferentielActivitesRepositoryContract {
    private final ReferentielActivitesEnMemoire activites = ReferentielActivitesEnMemoire.national();

    @Override
    protected ReferentielActivitesRepository depot() {
        return activites;
    }

    @Override
    protected void ajouter(ReferentielActivites version) {
        activites.avec(version);
    }
}
