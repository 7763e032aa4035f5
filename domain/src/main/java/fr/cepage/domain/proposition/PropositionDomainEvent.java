package fr.cepage.domain.proposition;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.Map;
import java.util.UUID;

/** What becomes of a proposition. */
public sealed interface PropositionDomainEvent extends JournalDomainEvent {

    Proposition proposition();

    @Override
    default UUID dossierId() {
        return proposition().dossier().valeur();
    }

    @Override
    default ObjetJournal objet() {
        return new ObjetJournal(
                ObjetJournal.Type.PROPOSITION, proposition().id().valeur());
    }

    /** An offer was put to somebody (OFF-04). */
    record OffreEstProposee(Proposition proposition) implements PropositionDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.OFFRE_PROPOSEE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("offre", proposition.offre().id())
                    .avec("mesureNationale", proposition.offre().mesureNationale())
                    .avec("date", proposition.date())
                    .avec("evenement", proposition.evenement())
                    .avec("demande", proposition.demande().orElse(null))
                    .map();
        }
    }

    /** It went on to another state (OFF-06). */
    record EtatPropositionChange(Proposition proposition, EtatProposition ancien) implements PropositionDomainEvent {

        /** Whether it was typed by mistake, and its effects are taken away. */
        public boolean annule() {
            return proposition.etat() == EtatProposition.ANNULEE;
        }

        @Override
        public ActionJournal action() {
            return annule() ? ActionJournal.PROPOSITION_ANNULEE : ActionJournal.PROPOSITION_CHANGEE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("offre", proposition.offre().id())
                    .avec("etat", proposition.etat())
                    .avec("ancienEtat", ancien)
                    .map();
        }
    }
}
