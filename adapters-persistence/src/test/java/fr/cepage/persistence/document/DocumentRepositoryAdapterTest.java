package fr.cepage.persistence.document;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.document.DocumentRepository;
import fr.cepage.domain.document.DocumentRepositoryContract;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class DocumentRepositoryAdapterTest extends DocumentRepositoryContract {
    @Autowired
    private DocumentRepository adapter;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected DocumentRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(DocumentRepository.class, adapter, transactions);
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

    @Override
    protected DispositifCep enregistrer(DispositifCep cep) {
        return transactionnel(DispositifCepRepository.class, ceps, transactions).save(cep);
    }
}
