package fr.cepage.domain.demande;

import fr.cepage.domain.commun.CodeRefus;

/** Why a demande cannot be written as asked, in the order in which the reasons are announced (DEM-01). */
public enum RefusDemande implements CodeRefus {
    /** ANN-02: nothing more is done with it. */
    @Etat
    ANNULEE,
    /** Parameters: the state it is in, the state asked for. */
    @Etat
    TRANSITION,
    /** Treated, and not by a proposition: none can answer it. */
    @Etat
    DEJA_TRAITEE,
    CHAMP_OBLIGATOIRE,
    DATE_FUTURE,
    /** Parameter: the greatest number of characters, as people see them. */
    COMMENTAIRE_TROP_LONG
}
