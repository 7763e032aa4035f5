package fr.cepage.domain.demande;

import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class DemandesEnMemoireTest extends DemandeRepositoryContract {
    @Override
    protected DemandeRepository depot() {
        return new DemandesEnMemoire();
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
