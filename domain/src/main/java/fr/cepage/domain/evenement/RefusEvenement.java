package fr.cepage.domain.evenement;

import fr.cepage.domain.commun.CodeRefus;

/** Why an act on an event is refused, in the order in which the reasons are announced. */
public enum RefusEvenement implements CodeRefus {
    /** ANN-02: nothing more is done with it. */
    @Etat
    ANNULE,
    @Etat
    CLOS,
    /** EVT-03: another one of the dossier is, since today. */
    @Etat
    DEJA_EN_COURS,
    /** ANN-01: it is corrected instead. */
    @Etat
    JOUR_PASSE,
    /** ANN-02: one made in it is not cancelled itself. */
    @Etat
    AVEC_PROPOSITIONS,
    /** ANN-02: somebody was received for one with it. */
    @Etat
    AVEC_RENDEZ_VOUS,
    CHAMP_OBLIGATOIRE,
    /** EVT-07. */
    DATE_FUTURE,
    /** EVT-02. */
    CONTEXTE_DOUBLE,
    /** Parameter: the greatest number of contexts. */
    CONTEXTES_TROP_NOMBREUX,
    /** EVT-01; parameter: the greatest number of characters. */
    COMMENTAIRE_TROP_LONG,
    /** EVT-08; parameters: the fewest and the most minutes. */
    DUREE
}
