package fr.cepage.web.evenement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.evenement.ActionVue;
import fr.cepage.domain.evenement.EtatEvenement;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.web.commun.AnnulationResponse;
import fr.cepage.web.commun.PersonneResponse;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.commun.ValeurResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event.
 *
 * @param contextes the first one primary
 * @param duree in minutes; null: not said (EVT-08)
 * @param actes those done, of the activity reference (REF-01)
 * @param annulation null: it counts (ANN-02)
 * @param actions what was done on the dossier while it was en cours, oldest first (EVT-03)
 */
record EvenementResponse(
        @JsonIgnore long version,
        UUID id,
        UUID dossier,
        LocalDate date,
        List<ValeurResponse> contextes,
        ValeurResponse sens,
        ValeurResponse nature,
        ValeurResponse lieuAccueil,
        ValeurResponse fonction,
        PersonneResponse intervenant,
        @Nullable String commentaire,
        boolean sansRendezVous,
        @Nullable Integer duree,
        List<ValeurResponse> actes,
        EtatEvenement etat,
        @Nullable AnnulationResponse annulation,
        List<ActionEvenementResponse> actions)
        implements Ressource {

    /**
     * Something that was done meanwhile.
     *
     * @param objet identifier of what it was done to; it may exist no longer
     */
    record ActionEvenementResponse(ActionJournal type, LocalDate date, String libelle, UUID objet) {

        /** Its label is that of the journal: French for everybody. */
        static ActionEvenementResponse de(ActionVue action) {
            return new ActionEvenementResponse(
                    action.type(), action.date(), Messages.texte(action.type(), Locale.FRENCH), action.objet());
        }
    }
}
