package fr.cepage.persistence.document;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.document.DocumentQueries;
import fr.cepage.application.document.DocumentQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class DocumentQueriesAdapterTest extends DocumentQueriesContract {
    private static final DossierId INCONNU = Dossiers.unDossier().id();

    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2026-06-15", "+1000000001-01-01T00:00:00Z"})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String instant) {
        PageVoulue inventee = new PageVoulue(Curseur.de(instant, INCONNU), 10);
        DocumentQueries queries = adapters.getBean(DocumentQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.findByDossier(INCONNU, Dossiers.MARSEILLE, inventee));
    }
}
