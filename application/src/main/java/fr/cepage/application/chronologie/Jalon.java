package fr.cepage.application.chronologie;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.PersonneVue;
import fr.cepage.application.commun.ValeurVue;
import fr.cepage.application.demande.DemandeVue;
import fr.cepage.application.evenement.EvenementVue;
import fr.cepage.application.journal.DetailDActe;
import fr.cepage.application.liaison.LiaisonRecueVue;
import fr.cepage.application.proposition.PropositionVue;
import fr.cepage.application.rendezvous.RendezVousVue;
import fr.cepage.domain.dispositif.PhaseCep;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.ObjetJournal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something of the timeline of a dossier, as it is shown. */
public sealed interface Jalon {

    LocalDate jour();

    /** An event, with what was done meanwhile. */
    record Echange(EvenementVue evenement) implements Jalon {

        @Override
        public LocalDate jour() {
            return evenement.date();
        }
    }

    /** Something was asked for, with what became of it; struck through once it is cancelled. */
    record DemandeFaite(DemandeVue demande) implements Jalon {

        @Override
        public LocalDate jour() {
            return demande.date();
        }
    }

    /** A rendez-vous, past or to come, with what became of it. */
    record Rencontre(RendezVousVue rendezVous) implements Jalon {

        @Override
        public LocalDate jour() {
            return rendezVous.jour();
        }
    }

    /** An offer was proposed, with what became of it; struck through once it is cancelled. */
    record PropositionFaite(PropositionVue proposition) implements Jalon {

        @Override
        public LocalDate jour() {
            return proposition.date();
        }
    }

    /** Another operator handed the person on; struck through once it is cancelled. */
    record Liaison(LiaisonRecueVue recue) implements Jalon {

        @Override
        public LocalDate jour() {
            return recue.date();
        }
    }

    /**
     * A CEP began.
     *
     * @param accordLe when the person agreed; null: not recorded (CEP-12)
     * @param avertissements what is told of this entry (CEP-07, CEP-12 to CEP-14)
     */
    record CepCommence(
            LocalDate jour, PhaseCep phase, @Nullable LocalDate accordLe, List<Avertissement> avertissements)
            implements Jalon {

        public CepCommence {
            avertissements = List.copyOf(avertissements);
        }
    }

    /** @param prevu whether it has not begun yet (PHA-03) */
    record PassageEnPhase3(LocalDate jour, boolean prevu) implements Jalon {}

    /**
     * A CEP ended.
     *
     * @param autreOperateur who else accompanies the person; null: not said
     * @param avertissements what is told of this end (CLO-10)
     */
    record CepFini(
            LocalDate jour, ValeurVue motif, @Nullable String autreOperateur, List<Avertissement> avertissements)
            implements Jalon {

        public CepFini {
            avertissements = List.copyOf(avertissements);
        }
    }

    /** A PACEA began. */
    record PaceaCommence(LocalDate jour) implements Jalon {}

    /** A PACEA ended. */
    record PaceaFini(LocalDate jour, ValeurVue motif) implements Jalon {}

    /**
     * Anything else that the journal tells.
     *
     * @param type what it was done to
     * @param offre the name of the offer that it was about; null: it was about none
     * @param details what it was about
     */
    record Acte(
            LocalDate jour,
            ActionJournal action,
            PersonneVue auteur,
            ObjetJournal.Type type,
            @Nullable String offre,
            List<DetailDActe> details)
            implements Jalon {

        public Acte {
            details = List.copyOf(details);
        }
    }
}
