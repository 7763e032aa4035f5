package fr.cepage.persistence.rendezvous;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.rendezvous.RendezVousRepository;
import fr.cepage.domain.rendezvous.RendezVousRepositoryContract;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class RendezVousRepositoryAdapterTest extends RendezVousRepositoryContract {
    @Autowired
    private RendezVousRepository adapter;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected RendezVousRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(RendezVousRepository.class, adapter, transactions);
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
    protected EvenementId unEvenement(Dossier dossier) {
        return transactionnel(EvenementRepository.class, evenements, transactions)
                .save(Evenements.unEvenementClosDu(Dossiers.AUJOURDHUI, dossier))
                .id();
    }
}
