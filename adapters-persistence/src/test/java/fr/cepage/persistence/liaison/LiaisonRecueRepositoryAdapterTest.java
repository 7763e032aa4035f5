package fr.cepage.persistence.liaison;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.LiaisonRecueRepositoryContract;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class LiaisonRecueRepositoryAdapterTest extends LiaisonRecueRepositoryContract {
    @Autowired
    private LiaisonRecueRepository adapter;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected LiaisonRecueRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(LiaisonRecueRepository.class, adapter, transactions);
    }

    @Override
    protected Class<? extends Throwable> perime() {
        return VersionPerimee.class;
    }

    @Override
    protected void agirPour(StructureCode structure) {
        BaseDeTest.agirPour(structure);
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return transactionnel(DossierRepository.class, dossiers, transactions).save(dossier);
    }
}
