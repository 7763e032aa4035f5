package fr.cepage.persistence.chronologie;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.chronologie.ChronologieQueries;
import fr.cepage.application.chronologie.ChronologieQueriesContract;
import fr.cepage.application.chronologie.LigneChronologie.Genre;
import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.support.Monde;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class ChronologieQueriesAdapterTest extends ChronologieQueriesContract {
    private static final DossierId INCONNU = Dossiers.unDossier().id();

    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }

    @ParameterizedTest
    @CsvSource({"hier,1", "2026-06-15,99", "2026-06-15,x", "+999999999-01-01,1"})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String jour, String rang) {
        PageVoulue inventee = new PageVoulue(Curseur.de(jour, rang, INCONNU), 10);
        ChronologieQueries queries = adapters.getBean(ChronologieQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.findByDossier(
                        INCONNU, Structures.TOUTES.getFirst(), EnumSet.allOf(Genre.class), inventee));
    }
}
