package fr.cepage.domain.droits;

class PresencesEnMemoireTest extends PresenceRepositoryContract {
    @Override
    protected PresenceRepository depot() {
        return new PresencesEnMemoire();
    }
}
