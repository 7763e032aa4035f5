package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.CodeRefus;

/** Why a dossier cannot be written as asked. */
public enum RefusDossier implements CodeRefus {
    CHAMP_OBLIGATOIRE,
    /** DOS-06. */
    DATE_NAISSANCE,
    /** DOS-01: the identity check is not in the future. */
    DATE_VERIFICATION
}
