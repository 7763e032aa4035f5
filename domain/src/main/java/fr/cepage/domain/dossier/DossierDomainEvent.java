package fr.cepage.domain.dossier;

import fr.cepage.domain.journal.ActionJournal;
import fr.cepage.domain.journal.Details;
import fr.cepage.domain.journal.JournalDomainEvent;
import fr.cepage.domain.journal.ObjetJournal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a dossier does. */
public sealed interface DossierDomainEvent extends JournalDomainEvent {

    DossierId dossier();

    @Override
    default UUID dossierId() {
        return dossier().valeur();
    }

    @Override
    default ObjetJournal objet() {
        return new ObjetJournal(ObjetJournal.Type.DOSSIER, dossierId());
    }

    /** A dossier was opened. */
    record DossierCree(DossierId dossier, NumeroDossier numero) implements DossierDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.DOSSIER_CREE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides().avec("numero", numero).map();
        }
    }

    /**
     * The sheet was changed.
     *
     * @param membres names of the members that differ; their values stay out of the journal
     * @param rejustificationDue whether the dossier fell back to Non justifié (DOS-07)
     */
    record DossierModifie(DossierId dossier, List<String> membres, boolean rejustificationDue)
            implements DossierDomainEvent {

        public DossierModifie {
            membres = List.copyOf(membres);
        }

        @Override
        public ActionJournal action() {
            return ActionJournal.DOSSIER_MODIFIE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("membres", String.join(",", membres))
                    .avec("statut", rejustificationDue ? StatutDossier.NON_JUSTIFIE : null)
                    .map();
        }
    }

    /** An identity document was seen. */
    record DossierJustifie(DossierId dossier, Justification justification) implements DossierDomainEvent {

        @Override
        public ActionJournal action() {
            return ActionJournal.DOSSIER_JUSTIFIE;
        }

        @Override
        public Map<String, String> details() {
            return Details.vides()
                    .avec("piece", justification.piece())
                    .avec("dateVerification", justification.dateVerification())
                    .map();
        }
    }
}
