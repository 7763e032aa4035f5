package fr.cepage.persistence.droits;

import static fr.cepage.domain.dossier.Dossiers.AUJOURDHUI;
import static fr.cepage.domain.dossier.Dossiers.BORDEAUX;
import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static fr.cepage.persistence.BaseDeTest.transactionnel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.PresenceRepository;
import fr.cepage.domain.droits.PresenceRepositoryContract;
import fr.cepage.domain.droits.Utilisateur;
import fr.cepage.domain.droits.UtilisateurRepository;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Nobody acts: a secret is looked up before anybody knows whose it is. */
@TestPersistance
class PresenceRepositoryAdapterTest extends PresenceRepositoryContract {
    @Autowired
    private PresenceRepository adapter;

    @Autowired
    private PlatformTransactionManager transactions;

    @Override
    protected PresenceRepository depot() {
        BaseDeTest.vider();
        return transactionnel(PresenceRepository.class, adapter, transactions);
    }

    @Autowired
    private UtilisateurRepository utilisateurs;

    @Test
    void ne_sait_rien_de_qui_n_a_pas_ete_revu_depuis_que_l_on_retient_les_presences() {
        BaseDeTest.proprietaire().update("INSERT INTO affectation (sub, structure_de) VALUES ('claire', '13201S00')");

        assertThat(presences.findById(CLAIRE)).isEmpty();
    }

    @Test
    void suit_qui_est_enregistre_ailleurs_ensuite() {
        presences.save(new Presence(CLAIRE, MARSEILLE, AUJOURDHUI, true));
        BaseDeTest.agirPour(BORDEAUX);

        transactionnel(UtilisateurRepository.class, utilisateurs, transactions)
                .save(new Utilisateur(CLAIRE, "Claire Bonnet", BORDEAUX, false));

        assertThat(presences.findById(CLAIRE)).map(Presence::structure).contains(BORDEAUX);
    }
}
