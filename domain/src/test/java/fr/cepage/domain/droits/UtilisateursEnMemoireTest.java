package fr.cepage.domain.droits;

class UtilisateursEnMemoireTest extends UtilisateurRepositoryContract {
    @Override
    protected UtilisateurRepository depot() {
        return new UtilisateursEnMemoire();
    }
}
