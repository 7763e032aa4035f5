package fr.cepage.domain.document;

import fr.cepage.domain.commun.CodeRefus;

/** Why a document cannot be produced or handed over as asked (SYN-10, SYN-14). */
public enum RefusDocument implements CodeRefus {
    CHAMP_OBLIGATOIRE,
    TYPE,
    /** The fiche de liaison is the dossier's: it names no CEP. */
    DISPOSITIF_SUPERFLU,
    /** No CEP of this dossier. */
    DISPOSITIF_INCONNU,
    /** What it cannot be without has not been written yet. Parameter: what. */
    INCOMPLET,
    /** What was handed over was so today at the latest. */
    DATE_FUTURE,
    /** Nothing is handed over before it was produced. Parameter: the day it was. */
    DATE_ANTERIEURE
}
