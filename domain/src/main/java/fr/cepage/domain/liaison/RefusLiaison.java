package fr.cepage.domain.liaison;

import fr.cepage.domain.commun.CodeRefus;

/** Why a fiche de liaison cannot be written as asked, in the order in which the reasons are announced (NIV-03). */
public enum RefusLiaison implements CodeRefus {
    /** It is cancelled already, for good. */
    @Etat
    ANNULEE,
    CHAMP_OBLIGATOIRE,
    DATE_FUTURE,
    /** Parameter: the first day that is possible. */
    DATE_TROP_ANCIENNE,
    /** Parameter: the greatest number of characters, as people see them. */
    RESUME_TROP_LONG
}
