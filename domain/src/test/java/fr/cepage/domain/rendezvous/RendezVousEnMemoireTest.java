package fr.cepage.domain.rendezvous;

import fr.cepage.domain.commun.IdentifiantsDeTest;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.evenement.EvenementId;
import java.util.ConcurrentModificationException;

class RendezVousEnMemoireTest extends RendezVousRepositoryContract {
    @Override
    protected RendezVousRepository depot() {
        return new RendezVousEnMemoire();
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected EvenementId unEvenement(Dossier dossier) {
        return new EvenementId(IdentifiantsDeTest.nouveau());
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
