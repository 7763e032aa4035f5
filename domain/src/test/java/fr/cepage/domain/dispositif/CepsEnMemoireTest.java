package fr.cepage.domain.dispositif;

import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class CepsEnMemoireTest extends DispositifCepRepositoryContract {
    @Override
    protected DispositifCepRepository depot() {
        return new CepsEnMemoire();
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
