package fr.cepage.persistence.dispositif;

import fr.cepage.application.dispositif.ContactQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class ContactQueriesAdapterTest extends ContactQueriesContract {
    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }
}
