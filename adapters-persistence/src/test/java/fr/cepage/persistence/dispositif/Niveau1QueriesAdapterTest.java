package fr.cepage.persistence.dispositif;

import static fr.cepage.persistence.BaseDeTest.transactionnel;

import fr.cepage.application.dispositif.Niveau1Queries;
import fr.cepage.application.dispositif.Niveau1QueriesContract;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.evenement.EvenementId;
import fr.cepage.domain.evenement.EvenementRepository;
import fr.cepage.domain.evenement.Evenements;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.offre.OffreId;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.domain.proposition.EtatProposition;
import fr.cepage.domain.proposition.Proposition.OffreProposee;
import fr.cepage.domain.proposition.PropositionRepository;
import fr.cepage.domain.proposition.Propositions;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@TestPersistance
class Niveau1QueriesAdapterTest extends Niveau1QueriesContract {
    @Autowired
    private Niveau1Queries adapter;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private OffreRepository offres;

    @Autowired
    private EvenementRepository evenements;

    @Autowired
    private PropositionRepository propositions;

    @Autowired
    private LiaisonRecueRepository liaisons;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected Niveau1Queries queries() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(Niveau1Queries.class, adapter, transactions);
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return transactionnel(DossierRepository.class, dossiers, transactions).save(dossier);
    }

    @Override
    protected void proposer(Dossier a, @Nullable CodeValeur mesure, LocalDate jour, EtatProposition etat) {
        OffreId offre = transactionnel(OffreRepository.class, offres, transactions)
                .save(Offres.uneOffreDe(a.structure()))
                .id();
        EvenementId evenement = transactionnel(EvenementRepository.class, evenements, transactions)
                .save(Evenements.unEvenementClosDu(jour, a))
                .id();
        transactionnel(PropositionRepository.class, propositions, transactions)
                .save(Propositions.uneProposition(a, new OffreProposee(offre, mesure), evenement, jour, etat));
    }

    @Override
    protected LiaisonRecueRepository liaisons() {
        return transactionnel(LiaisonRecueRepository.class, liaisons, transactions);
    }

    @Override
    protected void agirPour(StructureCode structure) {
        BaseDeTest.agirPour(structure);
    }
}
