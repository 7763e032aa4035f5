package fr.cepage.persistence.demande;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.demande.CriteresDemandes;
import fr.cepage.application.demande.DemandeQueries;
import fr.cepage.application.demande.DemandeQueriesContract;
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
class DemandeQueriesAdapterTest extends DemandeQueriesContract {
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
        DemandeQueries queries = adapters.getBean(DemandeQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(
                        () -> queries.findByDossier(INCONNU, Dossiers.MARSEILLE, CriteresDemandes.TOUTES, inventee));
    }
}
