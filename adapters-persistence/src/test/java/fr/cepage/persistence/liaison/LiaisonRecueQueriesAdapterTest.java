package fr.cepage.persistence.liaison;

import static fr.cepage.persistence.BaseDeTest.transactionnel;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.DemandePage;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.liaison.LiaisonRecueQueriesContract;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierRepository;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.domain.liaison.LiaisonRecueRepository;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.domain.structure.StructureCode;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestPersistance
class LiaisonRecueQueriesAdapterTest extends LiaisonRecueQueriesContract {
    @Autowired
    private LiaisonRecueQueries adapter;

    @Autowired
    private LiaisonRecueRepository liaisons;

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private UtilisateurRepository utilisateurs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @ValueSource(strings = {"hier", "+999999-01-01", "2026-02-30", ""})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String date) {
        Dossier dossier = Dossiers.unDossier();
        DemandePage inventee = new DemandePage(Curseur.de(date, dossier.id()), 3);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> adapter.findByDossier(dossier.id(), Dossiers.MARSEILLE, true, inventee));
    }

    @Test
    void une_annulation_est_entiere_ou_n_est_pas() {
        depot().save(Liaisons.uneLiaison(enregistrer(Dossiers.unDossier())));

        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.update("UPDATE liaison_recue SET annulee_le = now()")))
                .hasStackTraceContaining("liaison_recue_annulation");
    }

    @Override
    protected LiaisonRecueQueries queries() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(Dossiers.MARSEILLE);
        return transactionnel(LiaisonRecueQueries.class, adapter, transactions);
    }

    @Override
    protected LiaisonRecueRepository depot() {
        return transactionnel(LiaisonRecueRepository.class, liaisons, transactions);
    }

    @Override
    protected Dossier enregistrer(Dossier dossier) {
        return transactionnel(DossierRepository.class, dossiers, transactions).save(dossier);
    }

    @Override
    protected void connaitre(Utilisateur utilisateur) {
        transactionnel(UtilisateurRepository.class, utilisateurs, transactions).save(utilisateur);
    }

    @Override
    protected void agirPour(StructureCode structure) {
        BaseDeTest.agirPour(structure);
    }
}
