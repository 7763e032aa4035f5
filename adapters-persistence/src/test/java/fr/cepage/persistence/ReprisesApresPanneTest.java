package fr.cepage.persistence;

import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.commun.Transactions;
import fr.cepage.domain.structure.StructureRepository;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When connections die under the application, it says so in words that become 503, and goes on with new ones. */
@TestPersistance
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=1",
            "spring.datasource.hikari.data-source-properties.ApplicationName=reprises",
        })
class ReprisesApresPanneTest {
    @Autowired
    private StructureRepository structures;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Transactions deUseCase;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        BaseDeTest.agirPour(MARSEILLE);
    }

    @Test
    void une_connexion_morte_a_l_ouverture_ne_laisse_rien_derriere_elle() {
        BaseDeTest.pendantLOuverture(ReprisesApresPanneTest::couperToutesLesConnexions);

        assertThatThrownBy(this::interroger).isInstanceOf(CannotCreateTransactionException.class);

        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
        assertThat(interroger()).isTrue();
    }

    @Test
    void une_connexion_morte_en_route_se_dit_et_la_suivante_aboutit() {
        Throwable echec = catchThrowable(() -> new TransactionTemplate(transactions).execute(etat -> {
            couperToutesLesConnexions();
            return structures.findByCode(MARSEILLE);
        }));

        assertThat(echec).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(interroger()).isTrue();
    }

    @Test
    void un_use_case_la_dit_indisponible_a_l_ouverture_comme_en_route() {
        BaseDeTest.pendantLOuverture(ReprisesApresPanneTest::couperToutesLesConnexions);
        assertThatThrownBy(() -> deUseCase.executer(true, () -> structures.findByCode(MARSEILLE)))
                .isInstanceOf(Indisponible.class);
        assertThatThrownBy(() -> deUseCase.executer(false, () -> {
                    couperToutesLesConnexions();
                    return structures.findByCode(MARSEILLE);
                }))
                .isInstanceOf(Indisponible.class);
        assertThat(deUseCase.executer(true, this::interroger)).isTrue();
    }

    private boolean interroger() {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(etat -> structures.findByCode(MARSEILLE).isPresent()));
    }

    /** Those of this test's own pool, which has but one, from a connection that it does not know. */
    private static void couperToutesLesConnexions() {
        BaseDeTest.application().query("""
                        SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity
                        WHERE application_name = 'reprises'""", ligne -> {});
    }
}
