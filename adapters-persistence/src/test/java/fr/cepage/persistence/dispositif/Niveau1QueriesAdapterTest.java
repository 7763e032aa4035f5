package fr.cepage.persistence.dispositif;

import fr.cepage.application.dispositif.Niveau1QueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class Niveau1QueriesAdapterTest extends Niveau1QueriesContract {
    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }
}
