package fr.cepage.persistence.brouillon;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.brouillon.Brouillons;
import fr.cepage.application.brouillon.BrouillonsContract;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class BrouillonsAdapterTest extends BrouillonsContract {
    @Autowired
    private Brouillons adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected Brouillons depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(Brouillons.class, adapter, transactions);
    }
}
