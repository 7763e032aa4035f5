package fr.cepage.persistence.rendezvous;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cepage.application.commun.Curseur;
import fr.cepage.application.commun.CurseurInvalide;
import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.rendezvous.RendezVousQueries;
import fr.cepage.application.rendezvous.RendezVousQueriesContract;
import fr.cepage.application.support.Monde;
import fr.cepage.domain.dossier.Dossier;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.dossier.Dossiers;
import fr.cepage.domain.rendezvous.EtatRendezVous;
import fr.cepage.domain.rendezvous.Rdvs;
import fr.cepage.domain.rendezvous.RendezVous;
import fr.cepage.domain.rendezvous.RendezVousId;
import fr.cepage.persistence.MondeSurPostgres;
import fr.cepage.persistence.TestPersistance;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TestPersistance
class RendezVousQueriesAdapterTest extends RendezVousQueriesContract {
    private static final DossierId INCONNU = Dossiers.unDossier().id();

    @Autowired
    private ApplicationContext adapters;

    @Override
    protected Monde monde() {
        return new MondeSurPostgres(adapters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2026-06-15", "+999999-01-01T00:00", "2026-06-15T25:00"})
    void refuse_un_curseur_qu_elle_n_a_pas_donne(String dateHeure) {
        PageVoulue inventee = new PageVoulue(Curseur.de(Dossiers.AUJOURDHUI, dateHeure, INCONNU), 10);
        RendezVousQueries queries = adapters.getBean(RendezVousQueries.class);

        assertThatExceptionOfType(CurseurInvalide.class)
                .isThrownBy(() -> queries.findByDossier(INCONNU, Dossiers.MARSEILLE, Dossiers.AUJOURDHUI, inventee));
    }

    @Test
    void n_admet_qu_un_rendez_vous_a_la_place_d_un_autre() {
        Monde monde = monde();
        Dossier dossier = monde.avec(Dossiers.unDossier());
        RendezVous pris = monde.avec(Rdvs.unRendezVous(dossier));
        monde.avec(aLaPlaceDe(pris));

        assertThatThrownBy(() -> monde.avec(aLaPlaceDe(pris))).hasStackTraceContaining("rendez_vous_remplace_une_fois");
    }

    private static RendezVous aLaPlaceDe(RendezVous pris) {
        return new RendezVous(
                new RendezVousId(UUID.randomUUID()),
                pris.dossier(),
                pris.structure(),
                pris.contenu(),
                EtatRendezVous.PLANIFIE,
                pris.id(),
                null,
                null,
                pris.revision(),
                0);
    }
}
