package fr.cepage.domain.pacea;

import fr.cepage.domain.dispositif.DispositifCep;
import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.Map;
import java.util.UUID;

/** What a PACEA does. */
public sealed interface PaceaDomainEvent extends JournalDomainEvent {

    Pacea pacea();

    @Override
    default UUID dossierId() {
        return pacea().dossier().valeur();
    }

    @Override
    default ObjetJournal objet() {
        return new ObjetJournal(ObjetJournal.Type.PACEA, pacea().id().valeur());
    }

    /** A person entered the PACEA, with that CEP. */
    record PaceaCree(Pacea pacea, DispositifCep cep) implements PaceaDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.PACEA_CREE;
        }

        @Override
        public Map<String, String> details() {
            return entree(pacea).map();
        }
    }

    /** It ended. */
    record PaceaClos(Pacea pacea, FinPacea fin) implements PaceaDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.PACEA_CLOTURE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("dateFin", fin.dateFin())
                    .avec("motif", fin.motif())
                    .map();
        }
    }

    /** It is gone; what it was stays here. */
    record PaceaSupprime(Pacea pacea) implements PaceaDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.PACEA_SUPPRIME;
        }

        @Override
        public Map<String, String> details() {
            return entree(pacea).map();
        }
    }

    private static Details entree(Pacea pacea) {
        return Details.vides()
                .avec("dateEntree", pacea.dateEntree())
                .avec("cep", pacea.cep().orElse(null));
    }
}
