package fr.cepage.application.evenement;

import fr.cepage.application.commun.AnnulationVue;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.domain.dossier.DossierId;
import fr.cepage.domain.evenement.ActionEvenement;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.evenement.EvenementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is consulted.
 *
 * @param contextes the first one primary
 * @param duree in minutes; null: not said (EVT-08)
 * @param actes those done, as they were named (REF-01)
 * @param annulation null: it counts (ANN-02)
 * @param dansLaSynthese whether it goes into the dossier de synthèse (EVT-05)
 * @param actions what was done on the dossier while it was en cours, oldest first (EVT-03)
 */
public record EvenementVue(
        EvenementId id,
        DossierId dossier,
        long version,
        LocalDate date,
        List<ValeurVue> contextes,
        ValeurVue sens,
        ValeurVue nature,
        ValeurVue lieuAccueil,
        ValeurVue fonction,
        PersonneVue intervenant,
        @Nullable String commentaire,
        boolean sansRendezVous,
        @Nullable Integer duree,
        List<ValeurVue> actes,
        EtatEvenement etat,
        @Nullable AnnulationVue annulation,
        boolean dansLaSynthese,
        List<ActionVue> actions) {

    public EvenementVue {
        contextes = List.copyOf(contextes);
        actes = List.copyOf(actes);
        actions = List.copyOf(actions);
    }

    public boolean enCours() {
        return etat == EtatEvenement.EN_COURS;
    }

    /** What it is there to have done to it. Rights are the caller's matter. */
    public Set<ActionEvenement> actionsPossibles(LocalDate aujourdhui) {
        return etat.actions(date, aujourdhui);
    }
}
