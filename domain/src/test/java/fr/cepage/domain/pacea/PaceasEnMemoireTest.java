package fr.cepage.domain.pacea;

import fr.cepage.domain.dispositif.CepsEnMemoire;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dossier.Dossier;
import java.util.ConcurrentModificationException;

class PaceasEnMemoireTest extends PaceaRepositoryContract {
    private final CepsEnMemoire ceps = new CepsEnMemoire();

    @Override
    protected PaceaRepository depot() {
        return new PaceasEnMemoire(ceps::existe);
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return dossier;
    }

    @Override
    protected DispositifCep enregistrer(DispositifCep cep) {
        return ceps.save(cep);
    }

    @Override
    protected void supprimer(DispositifCep cep) {
        ceps.delete(cep);
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return ConcurrentModificationException.class;
    }
}
