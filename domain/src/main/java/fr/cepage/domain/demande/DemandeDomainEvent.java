package fr.cepage.domain.demande;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a demande does. */
public sealed interface DemandeDomainEvent extends JournalDomainEvent {

    Demande demande();

    @Override
    default UUID dossierId() {
        return demande().dossier().valeur();
    }

    @Override
    default ObjetJournal objet() {
        return new ObjetJournal(ObjetJournal.Type.DEMANDE, demande().id().valeur());
    }

    /** Somebody asked for something. */
    record DemandeEnregistree(Demande demande) implements DemandeDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.DEMANDE_ENREGISTREE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("date", demande.contenu().date())
                    .avec("nature", demande.contenu().nature())
                    .avec("etat", demande.etat())
                    .map();
        }
    }

    /**
     * What is asked for was corrected.
     *
     * @param membres names of those that differ
     */
    record DemandeModifiee(Demande demande, List<String> membres) implements DemandeDomainEvent {

        public DemandeModifiee {
            membres = List.copyOf(membres);
        }

        @Override
        public ActionJournal action() {
            return ActionJournal.DEMANDE_MODIFIEE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides().avec("membres", String.join(",", membres)).map();
        }
    }

    /** It was treated, left without consequence, or taken up again. */
    record EtatDemandeChange(Demande demande, EtatDemande etat, EtatDemande ancien) implements DemandeDomainEvent {

        EtatDemandeChange(Demande demande, EtatDemande ancien) {
            this(demande, demande.etat(), ancien);
        }

        @Override
        public ActionJournal action() {
            return switch (etat) {
                case A_TRAITER -> ActionJournal.DEMANDE_REPRISE;
                case TRAITEE -> ActionJournal.DEMANDE_TRAITEE;
                case SANS_SUITE -> ActionJournal.DEMANDE_SANS_SUITE;
            };
        }

        @Override
        public Map<String, String> details() {
            return Details.vides().avec("ancienEtat", ancien).map();
        }
    }
}
