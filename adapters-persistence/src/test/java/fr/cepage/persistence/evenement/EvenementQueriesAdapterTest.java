package fr.cepage.persistence.evenement;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.evenement.CriteresEvenements;
import fr.cepage.application.evenement.EvenementQueries;
import fr.cepage.application.evenement.EvenementQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.application.support.Structures;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class EvenementQueriesAdapterTest extends EvenementQueriesContract {
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
        EvenementQueries queries = adapters.getBean(EvenementQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() ->
                        queries.rechercher(INCONNU, Structures.TOUTES.getFirst(), CriteresEvenements.TOUS, inventee));
    }
}
