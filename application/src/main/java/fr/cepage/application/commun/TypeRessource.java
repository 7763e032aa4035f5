package fr.cepage.application.commun;

import fr.cepage.domain.commun.CodeMessage;

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
    CALENDRIER("calendrier"),
    STRUCTURE("structure"),
    LISTE("referentiel.liste");

    private final String nom;

    TypeRessource(String nom) {
        this.nom = nom;
    }

    @Override
    public String cle() {
        return nom + ".introuvable";
    }
}
