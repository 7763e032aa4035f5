package fr.cepage.domain.journal;

import fr.cepage.domain.commun.CodeMessage;

/** What can have happened on a dossier; its label stands in the message bundle. */
public enum ActionJournal implements CodeMessage {
    DOSSIER_CREE,
    DOSSIER_MODIFIE,
    DOSSIER_JUSTIFIE,
    CEP_PROPOSE,
    CEP_MODIFIE,
    CEP_PASSAGE_PHASE_3,
    CEP_PHASE_3_DEPLACEE,
    CEP_PHASE_3_CORRIGEE,
    CEP_PASSAGE_ANNULE,
    CEP_RETOUR_PHASE_2,
    CEP_CLOTURE,
    CEP_CLOTURE_ANNULEE,
    CEP_SUPPRIME,
    PACEA_CREE,
    PACEA_CLOTURE,
    PACEA_SUPPRIME;

    @Override
    public String cle() {
        return "journal.action." + name();
    }
}
