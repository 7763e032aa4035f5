package fr.cepage.application.rendezvous;

import fr.cepage.domain.rendezvous.ContenuRendezVous;
import fr.cepage.domain.rendezvous.RendezVous;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a rendez-vous, right or wrong.
 *
 * @param dateHeure as the clocks of the structure show it
 * @param duree in minutes
 * @param intervenant {@code sub} of somebody of the structure
 * @param etat code of a state; null at creation: « Planifié »
 */
public record SaisieRendezVous(
        @Nullable LocalDateTime dateHeure,
        @Nullable Integer duree,
        @Nullable String lieu,
        @Nullable String intervenant,
        @Nullable String motif,
        @Nullable String etat) {

    /** What would have to be typed to get this one. */
    static SaisieRendezVous de(RendezVous rendezVous) {
        ContenuRendezVous contenu = rendezVous.contenu();
        return new SaisieRendezVous(
                contenu.dateHeure(),
                contenu.duree().minutes(),
                contenu.lieu().valeur(),
                contenu.intervenant().sub(),
                contenu.motif() == null ? null : contenu.motif().valeur(),
                rendezVous.etat().name());
    }

    /** The same, in another state. */
    public SaisieRendezVous dansLEtat(@Nullable String autre) {
        return new SaisieRendezVous(dateHeure, duree, lieu, intervenant, motif, autre);
    }
}
