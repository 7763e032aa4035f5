package fr.cepage.application.commun;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.journal.ObjetJournal;

/** What can be looked for and not be there; unknown and another structure's answer alike (DRO-04). */
public enum TypeRessource implements CodeMessage {
    DOSSIER("dossier"),
    DISPOSITIF("dispositif"),
    PACEA("pacea"),
    EVENEMENT("evenement"),
    PROPOSITION("proposition"),
    OFFRE("offre"),
    LIAISON("liaison"),
    DEMANDE("demande"),
    RENDEZ_VOUS("rendez-vous"),
    PROJET("projet"),
    PLAN_ACTION("plan"),
    CALENDRIER("calendrier"),
    STRUCTURE("structure"),
    LISTE("referentiel.liste");

    private final String nom;

    TypeRessource(String nom) {
        this.nom = nom;
    }

    static TypeRessource de(ObjetJournal.Type type) {
        return switch (type) {
            case DOSSIER -> DOSSIER;
            case DISPOSITIF_CEP -> DISPOSITIF;
            case PACEA -> PACEA;
            case EVENEMENT -> EVENEMENT;
            case PROPOSITION -> PROPOSITION;
            case LIAISON_RECUE -> LIAISON;
            case DEMANDE -> DEMANDE;
            case RENDEZ_VOUS -> RENDEZ_VOUS;
            case PROJET -> PROJET;
            case PLAN_ACTION -> PLAN_ACTION;
        };
    }

    @Override
    public String cle() {
        return nom + ".introuvable";
    }
}
