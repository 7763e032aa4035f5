package fr.cepage.bootstrap.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.document.ContenuDocument;
import fr.cepage.application.projet.SaisiePlan;
import fr.cepage.application.projet.SaisiePlan.SaisieAction;
import fr.cepage.application.projet.SaisiePlan.SaisieEtape;
import fr.cepage.application.projet.SaisieProjet;
import fr.cepage.domain.document.TypeDocument;
import fr.cepage.domain.projet.Projets;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * 40 events and 30 actions in under two seconds, on a machine that has nothing else to do: measured only when {@code
 * -Dcepage.mesures=true} asks for it.
 */
@Tag("SYN-10")
@EnabledIfSystemProperty(named = "cepage.mesures", matches = "true")
class DureeDeProductionTest {
    private static final int FOIS = 9;

    @Test
    void quarante_evenements_et_trente_actions_en_moins_de_deux_secondes() {
        MiseEnPagePdf miseEnPage = new MiseEnPagePdf(new Modeles());
        ContenuDocument contenu = Contenus.synthese(
                TypeDocument.SYNTHESE_COMPLETE,
                SaisieProjet.de(Projets.unContenuComplet()),
                unPlanDeTrenteActions(),
                Contenus.entretiens(40));
        ThreadMXBean processeur = ManagementFactory.getThreadMXBean();
        Duration premiere = duree(miseEnPage, contenu);
        long avant = processeur.getCurrentThreadCpuTime();
        List<Duration> suivantes = IntStream.range(0, FOIS)
                .mapToObj(_ -> duree(miseEnPage, contenu))
                .sorted()
                .toList();

        System.out.printf(
                "First: %d ms, then a median of %d ms (%d to %d), %d ms of which computing%n",
                premiere.toMillis(),
                suivantes.get(FOIS / 2).toMillis(),
                suivantes.getFirst().toMillis(),
                suivantes.getLast().toMillis(),
                Duration.ofNanos(processeur.getCurrentThreadCpuTime() - avant)
                        .dividedBy(FOIS)
                        .toMillis());
        assertThat(suivantes.get(FOIS / 2)).isLessThan(Duration.ofSeconds(2));
    }

    private static Duration duree(MiseEnPagePdf miseEnPage, ContenuDocument contenu) {
        long debut = System.nanoTime();
        assertThat(miseEnPage.pdf(contenu)).isNotEmpty();
        return Duration.ofNanos(System.nanoTime() - debut);
    }

    private static SaisiePlan unPlanDeTrenteActions() {
        SaisiePlan complet = SaisiePlan.de(Projets.unPlanComplet());
        SaisieEtape etape = new SaisieEtape(
                null,
                "Réunir les pièces du dossier de candidature",
                Contenus.JOUR,
                Contenus.JOUR.plusMonths(2),
                "EN_COURS",
                Collections.nCopies(
                        3, new SaisieAction("Appeler l'institut", "JEUNE", null, Contenus.JOUR.plusDays(9), null)));
        return new SaisiePlan(
                Collections.nCopies(10, etape),
                complet.formations(),
                complet.dispositifs(),
                complet.prestations(),
                complet.suivis(),
                complet.depenses(),
                complet.financements());
    }
}
