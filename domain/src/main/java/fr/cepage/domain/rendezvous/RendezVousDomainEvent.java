package fr.cepage.domain.rendezvous;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a rendez-vous does. */
public sealed interface RendezVousDomainEvent extends JournalDomainEvent {

    RendezVous rendezVous();

    @Override
    default UUID dossierId() {
        return rendezVous().dossier().valeur();
    }

    @Override
    default ObjetJournal objet() {
        return new ObjetJournal(ObjetJournal.Type.RENDEZ_VOUS, rendezVous().id().valeur());
    }

    /** It was made. */
    record RendezVousPlanifie(RendezVous rendezVous) implements RendezVousDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.RENDEZ_VOUS_PLANIFIE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("dateHeure", rendezVous.contenu().dateHeure())
                    .avec("intervenant", rendezVous.contenu().intervenant())
                    .avec("remplace", rendezVous.remplace().orElse(null))
                    .map();
        }
    }

    /**
     * It was moved, or given to somebody else.
     *
     * @param membres names of the members that differ
     */
    record RendezVousModifie(RendezVous rendezVous, List<String> membres) implements RendezVousDomainEvent {

        public RendezVousModifie {
            membres = List.copyOf(membres);
        }

        @Override
        public ActionJournal action() {
            return ActionJournal.RENDEZ_VOUS_MODIFIE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("membres", String.join(",", membres))
                    .avec("dateHeure", rendezVous.contenu().dateHeure())
                    .map();
        }
    }

    /** The person came or did not, it was called off or put off, or such a word was taken back. */
    record EtatRendezVousChange(RendezVous rendezVous, EtatRendezVous etat, EtatRendezVous ancien)
            implements RendezVousDomainEvent {

        EtatRendezVousChange(RendezVous rendezVous, EtatRendezVous ancien) {
            this(rendezVous, rendezVous.etat(), ancien);
        }

        @Override
        public ActionJournal action() {
            return switch (etat) {
                case PLANIFIE -> ActionJournal.RENDEZ_VOUS_REPLANIFIE;
                case PRESENT -> ActionJournal.RENDEZ_VOUS_PRESENT;
                case ABSENT -> ActionJournal.RENDEZ_VOUS_ABSENT;
                case ANNULE -> ActionJournal.RENDEZ_VOUS_ANNULE;
                case REPORTE -> ActionJournal.RENDEZ_VOUS_REPORTE;
            };
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("dateHeure", rendezVous.contenu().dateHeure())
                    .avec("ancienEtat", ancien)
                    .map();
        }
    }
}
