package fr.cepage.persistence.document;

import fr.cepage.application.dispositif.SyntheseQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class SyntheseQueriesAdapterTest extends SyntheseQueriesContract {
    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }
}
