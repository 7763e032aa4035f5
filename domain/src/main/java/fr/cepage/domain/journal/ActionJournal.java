package fr.cepage.domain.journal;

import fr.cepage.domain.commun.CodeMessage;
import java.util.EnumSet;
import java.util.Set;

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
    PACEA_CLOTURE_ANNULEE,
    PACEA_SUPPRIME,
    EVENEMENT_CREE,
    EVENEMENT_MODIFIE,
    EVENEMENT_CLOS,
    EVENEMENT_ROUVERT,
    EVENEMENT_ANNULE,
    OFFRE_PROPOSEE,
    PROPOSITION_CHANGEE,
    PROPOSITION_ANNULEE,
    LIAISON_RECUE,
    LIAISON_ANNULEE,
    DEMANDE_ENREGISTREE,
    DEMANDE_MODIFIEE,
    DEMANDE_TRAITEE,
    DEMANDE_SANS_SUITE,
    DEMANDE_REPRISE,
    DEMANDE_ANNULEE,
    RENDEZ_VOUS_PLANIFIE,
    RENDEZ_VOUS_MODIFIE,
    RENDEZ_VOUS_PRESENT,
    RENDEZ_VOUS_ABSENT,
    RENDEZ_VOUS_ANNULE,
    RENDEZ_VOUS_REPORTE,
    RENDEZ_VOUS_REPLANIFIE,
    PROJET_ECRIT,
    PLAN_ECRIT;

    private static final Set<ActionJournal> HORS_SUIVI = EnumSet.of(
            DOSSIER_CREE,
            DOSSIER_MODIFIE,
            DOSSIER_JUSTIFIE,
            EVENEMENT_CREE,
            EVENEMENT_MODIFIE,
            EVENEMENT_CLOS,
            EVENEMENT_ROUVERT,
            EVENEMENT_ANNULE);

    /** Whether the event en cours lists it among its actions (EVT-03): acts on the sheet or on events are none. */
    public boolean deSuivi() {
        return !HORS_SUIVI.contains(this);
    }

    @Override
    public String cle() {
        return "journal.action." + name();
    }
}
