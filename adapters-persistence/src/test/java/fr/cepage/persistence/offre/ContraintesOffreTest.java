package fr.cepage.persistence.offre;

import static fr.cepage.domain.dossier.Dossiers.CLAIRE;
import static fr.cepage.domain.dossier.Dossiers.MARSEILLE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.domain.offre.ChangementOffre;
import fr.cepage.domain.offre.Offre;
import fr.cepage.domain.offre.OffreRepository;
import fr.cepage.domain.offre.Offres;
import fr.cepage.persistence.BaseDeTest;
import fr.cepage.persistence.TestPersistance;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** What the database refuses when nothing above it did. */
@TestPersistance
class ContraintesOffreTest {
    @Autowired
    private OffreRepository depot;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private OffresStockees offres;
    private Offre offre;

    @BeforeEach
    void preparer() {
        BaseDeTest.vider();
        offres = new OffresStockees(depot, transactions);
        offre = offres.ajouter(Offres.uneOffre());
        offres.en(() -> {
            depot.add(ChangementOffre.de(offre, BaseDeTest.MAINTENANT, CLAIRE, List.of()));
            return offre;
        });
    }

    @ParameterizedTest
    @Tag("OFF-01")
    @CsvSource({
        "date_fin = date_debut - 1, offre_dates",
        "age_min = -1, offre_age_min",
        "age_max = 100, offre_age_max",
        "'age_min = 26, age_max = 25', offre_ages",
        "places = 0, offre_places"
    })
    void une_offre_impossible_l_est_meme_par_sql(String changement, String contrainte) {
        assertThatThrownBy(() -> offres.en(() -> jdbc.update("UPDATE offre SET " + changement)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(contrainte);
    }

    @Test
    void une_version_ne_s_ecrit_qu_une_fois_dans_l_historique() {
        assertThatThrownBy(() -> offres.en(() -> {
                    depot.add(ChangementOffre.de(offre, BaseDeTest.MAINTENANT, CLAIRE, List.of("nom")));
                    return offre;
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE changement_offre SET auteur = 'x'", "DELETE FROM changement_offre", "DELETE FROM offre"})
    void l_application_ne_reecrit_ni_l_historique_ni_ne_supprime_une_offre(String ordre) {
        BaseDeTest.agirPour(MARSEILLE);
        assertThatThrownBy(() -> offres.en(() -> jdbc.update(ordre)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
