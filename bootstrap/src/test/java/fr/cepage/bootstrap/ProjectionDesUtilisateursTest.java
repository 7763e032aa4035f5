package fr.cepage.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cepage.application.appel.Acteur;
import fr.cepage.application.appel.ActeurCourant;
import fr.cepage.application.commun.Transactions;
import fr.cepage.application.support.Acteurs;
import fr.cepage.application.support.MontreDeTest;
import fr.cepage.domain.commun.Horloge;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.droits.Presence;
import fr.cepage.domain.droits.PresencesEnMemoire;
import fr.cepage.domain.droits.UtilisateursEnMemoire;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RDV-01")
class ProjectionDesUtilisateursTest {
    private final MontreDeTest montre = new MontreDeTest(Instant.parse("2026-06-15T21:00:00Z"));
    private final UtilisateursEnMemoire utilisateurs = new UtilisateursEnMemoire();
    private final PresencesEnMemoire presences = new PresencesEnMemoire();
    private final AtomicInteger ecritures = new AtomicInteger();
    private Acteur acteur = Acteurs.CLAIRE;
    private boolean presente = true;
    private final ProjectionDesUtilisateurs projection = new ProjectionDesUtilisateurs(
            acteurCourant(),
            utilisateurs,
            presences,
            new Transactions() {
                @Override
                public <T> T executer(boolean lectureSeule, Supplier<T> corps) {
                    ecritures.incrementAndGet();
                    return corps.get();
                }
            },
            new Horloge(montre));

    @Test
    void retient_une_fois_par_jour_qui_est_la_et_avec_quel_droit() {
        projection.projeter();
        projection.projeter();
        assertThat(ecritures).hasValue(1);
        assertThat(presences.findById(Acteurs.CLAIRE.id()))
                .contains(
                        new Presence(Acteurs.CLAIRE.id(), Acteurs.CLAIRE.structure(), LocalDate.of(2026, 6, 15), true));

        montre.regler(Instant.parse("2026-06-16T00:00:00Z"));
        projection.projeter();

        assertThat(ecritures).hasValue(2);
        assertThat(presences.findById(Acteurs.CLAIRE.id())).map(Presence::jour).contains(LocalDate.of(2026, 6, 16));
    }

    @Test
    void retient_aussitot_un_droit_perdu() {
        projection.projeter();

        acteur = Acteurs.claireSans(Droit.CONSULTER_DOSSIER);
        projection.projeter();

        assertThat(presences.findById(Acteurs.CLAIRE.id()))
                .map(Presence::consulte)
                .contains(false);
    }

    @Test
    void ne_prend_pas_pour_une_presence_la_lecture_d_un_calendrier() {
        presente = false;

        projection.projeter();

        assertThat(ecritures).hasValue(0);
        assertThat(presences.findById(Acteurs.CLAIRE.id())).isEmpty();
    }

    private ActeurCourant acteurCourant() {
        return new ActeurCourant() {
            @Override
            public Optional<Acteur> chercher() {
                return Optional.of(acteur);
            }

            @Override
            public Optional<Acteur> present() {
                return presente ? chercher() : Optional.empty();
            }
        };
    }
}
