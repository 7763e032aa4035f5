package fr.cepage.persistence.pacea;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.dispositif.DispositifCepRepository;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.pacea.PaceaRepository;
import fr.cepage.domain.pacea.PaceaRepositoryContract;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class PaceaRepositoryAdapterTest extends PaceaRepositoryContract {
    @Autowired
    private PaceaRepository adapter;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private DispositifCepRepository ceps;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected PaceaRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(PaceaRepository.class, adapter, transactions);
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return transactionnel(DossierRepository.class, dossiers, transactions).save(dossier);
    }

    @Override
    protected DispositifCep enregistrer(DispositifCep cep) {
        return transactionnel(DispositifCepRepository.class, ceps, transactions).save(cep);
    }

    @Override
    protected void supprimer(DispositifCep cep) {
        transactionnel(DispositifCepRepository.class, ceps, transactions).delete(cep);
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
