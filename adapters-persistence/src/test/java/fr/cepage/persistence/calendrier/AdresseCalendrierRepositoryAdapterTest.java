package fr.cepage.persistence.calendrier;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.domain.calendrier.AdresseCalendrierRepository;
import fr.cepage.domain.calendrier.AdresseCalendrierRepositoryContract;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Nobody acts: a secret is looked up before anybody knows whose it is. */
@TestPersistance
class AdresseCalendrierRepositoryAdapterTest extends AdresseCalendrierRepositoryContract {
    @Autowired
    private AdresseCalendrierRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected AdresseCalendrierRepository depot() {
        BaseDeTest.vider();
        return transactionnel(AdresseCalendrierRepository.class, adapter, transactions);
    }
}
