package fr.cepage.persistence.droits;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.droits.UtilisateurRepositoryContract;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class UtilisateurRepositoryAdapterTest extends UtilisateurRepositoryContract {
    @Autowired
    private UtilisateurRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected UtilisateurRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(UtilisateurRepository.class, adapter, transactions);
    }

    @Override
    protected void agirPour(StructureCode structure) {
        BaseDeTest.agirPour(structure);
    }
}
