package fr.cepage.application.chronologie;

import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.proposition.EtatProposition;
import java.time.LocalDate;

/** Something of the timeline of a dossier, as it is shown. */
public sealed interface Fait {

    LocalDate jour();

    /** An event, with what was done meanwhile. */
    record Echange(EvenementVue evenement) implements Fait {

        @Override
        public LocalDate jour() {
            return evenement.date();
        }
    }

    /** An offer was proposed; its state is that of today. */
    record OffreProposee(LocalDate jour, String offre, EtatProposition etat, PersonneVue auteur) implements Fait {}

    /** Another operator handed the person on; struck through once it is cancelled. */
    record Liaison(LiaisonRecueVue recue) implements Fait {

        @Override
        public LocalDate jour() {
            return recue.date();
        }
    }

    /** A CEP began. */
    record EntreeCep(LocalDate jour, PhaseCep phase) implements Fait {}

    /** @param prevu whether it has not begun yet (PHA-03) */
    record PassageEnPhase3(LocalDate jour, boolean prevu) implements Fait {}

    /** A CEP ended. */
    record FinCep(LocalDate jour, ValeurVue motif) implements Fait {}

    /** A PACEA began. */
    record EntreePacea(LocalDate jour) implements Fait {}

    /** A PACEA ended. */
    record FinPacea(LocalDate jour, ValeurVue motif) implements Fait {}

    /** Anything else that the journal tells. */
    record Acte(LocalDate jour, ActionJournal action, PersonneVue auteur) implements Fait {}
}
