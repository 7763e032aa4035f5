package fr.cepage.persistence.offre;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.OffreRepositoryContract;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class OffreRepositoryAdapterTest extends OffreRepositoryContract {
    @Autowired
    private OffreRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected OffreRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(OffreRepository.class, adapter, transactions);
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return VersionPerimee.class;
    }

    @Override
    protected void agirPour(StructureCode structure) {
        BaseDeTest.agirPour(structure);
    }
}
