package fr.cepage.persistence.proposition;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.commun.VersionPerimee;
import fr.cepage.domain.demande.DemandeId;
import fr.cepage.domain.demande.DemandeRepository;
import fr.cepage.domain.demande.Demandes;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.PropositionRepositoryContract;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class PropositionRepositoryAdapterTest extends PropositionRepositoryContract {
    @Autowired
    private PropositionRepository adapter;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private OffreRepository offres;

    @Autowired
    private DemandeRepository demandes;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected PropositionRepository depot() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(PropositionRepository.class, adapter, transactions);
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return transactionnel(DossierRepository.class, dossiers, transactions).save(dossier);
    }

    @Override
    protected OffreId uneOffre(StructureCode structure) {
        return transactionnel(OffreRepository.class, offres, transactions)
                .save(Offres.uneOffreDe(structure))
                .id();
    }

    @Override
    protected EvenementId unEvenement(Dossier dossier) {
        return transactionnel(EvenementRepository.class, evenements, transactions)
                .save(Evenements.unEvenementClosDu(Dossiers.AUJOURDHUI, dossier))
                .id();
    }

    @Override
    protected DemandeId uneDemande(Dossier dossier) {
        return transactionnel(DemandeRepository.class, demandes, transactions)
                .save(Demandes.uneDemande(dossier))
                .id();
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
