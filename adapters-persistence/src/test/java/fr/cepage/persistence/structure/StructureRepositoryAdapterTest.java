package fr.cepage.persistence.structure;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.domain.structure.StructureRepository;
import fr.cepage.domain.structure.StructureRepositoryContract;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class StructureRepositoryAdapterTest extends StructureRepositoryContract {
    @Autowired
    private StructureRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected StructureRepository depot() {
        BaseDeTest.vider();

        return transactionnel(StructureRepository.class, adapter, transactions);
    }
}
