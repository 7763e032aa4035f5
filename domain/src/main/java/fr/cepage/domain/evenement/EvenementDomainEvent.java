package fr.cepage.domain.evenement;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import fr.cepage.domain.referentiel.CodeValeur;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an event does. */
public sealed interface EvenementDomainEvent extends JournalDomainEvent {

    Evenement evenement();

    @Override
    default UUID dossierId() {
        return evenement().dossier().valeur();
    }

    @Override
    default ObjetJournal objet() {
        return new ObjetJournal(ObjetJournal.Type.EVENEMENT, evenement().id().valeur());
    }

    /** It was written down, en cours or already over. */
    record EvenementCree(Evenement evenement) implements EvenementDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.EVENEMENT_CREE;
        }

        @Override
        public Map<String, String> details() {
            FicheEvenement fiche = evenement.fiche();
            return Details.vides()
                    .avec("date", fiche.date())
                    .avec(
                            "contextes",
                            fiche.contextes().codes().stream()
                                    .map(CodeValeur::valeur)
                                    .collect(Collectors.joining(",")))
                    .avec("sens", fiche.sens())
                    .avec("nature", fiche.nature())
                    .avec("etat", evenement.etat())
                    .map();
        }
    }

    /**
     * Its sheet was changed.
     *
     * @param membres names of the members that differ; the comment itself stays out of the journal
     */
    record EvenementModifie(Evenement evenement, List<String> membres) implements EvenementDomainEvent {

        public EvenementModifie {
            membres = List.copyOf(membres);
        }

        @Override
        public ActionJournal action() {
            return ActionJournal.EVENEMENT_MODIFIE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides().avec("membres", String.join(",", membres)).map();
        }
    }

    /**
     * It ended.
     *
     * @param parOuverture whether by itself, since another one opened on a later day (EVT-06)
     */
    record EvenementClos(Evenement evenement, boolean parOuverture) implements EvenementDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.EVENEMENT_CLOS;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("date", evenement.fiche().date())
                    .avec("parOuverture", parOuverture ? "true" : null)
                    .map();
        }
    }
}
