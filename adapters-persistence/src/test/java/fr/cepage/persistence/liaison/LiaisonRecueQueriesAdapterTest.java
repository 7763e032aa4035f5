package fr.cepage.persistence.liaison;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.liaison.LiaisonRecueQueries;
import fr.cepage.application.liaison.LiaisonRecueQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.liaison.Liaisons;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestPersistance
class LiaisonRecueQueriesAdapterTest extends LiaisonRecueQueriesContract {
    private static final DossierId INCONNU = Dossiers.unDossier().id();

    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "+999999-01-01", "2026-02-30", ""})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String date) {
        PageVoulue inventee = new PageVoulue(Curseur.de(date, INCONNU), 10);
        LiaisonRecueQueries queries = adapters.getBean(LiaisonRecueQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.findByDossier(INCONNU, Dossiers.MARSEILLE, true, inventee));
    }

    @Test
    void une_annulation_est_entiere_ou_n_est_pas() {
        Monde monde = monde();
        monde.avec(Liaisons.uneLiaison(monde.avec(Dossiers.unDossier())));
        JdbcTemplate jdbc = adapters.getBean(JdbcTemplate.class);

        assertThatThrownBy(() -> new TransactionTemplate(adapters.getBean(PlatformTransactionManager.class))
                        .execute(_ -> jdbc.update("UPDATE liaison_recue SET annulee_le = now()")))
                .hasStackTraceContaining("liaison_recue_annulation");
    }
}
