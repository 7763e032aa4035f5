package fr.cepage.domain.projet;

import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class PlansEnMemoireTest extends PlanActionRepositoryContract {
    @Override
    protected PlanActionRepository depot() {
        return new PlansEnMemoire();
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected DispositifCep enregistrer(DispositifCep cep) {
        return cep;
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
