package fr.cepage.domain.dossier;

import fr.cepage.domain.commun.CodeRefus;

/** Why a dossier cannot be written as asked. */
public enum RefusDossier implements CodeRefus {
    CHAMP_OBLIGATOIRE("dossier.champ-obligatoire"),
    /** DOS-06. */
    DATE_NAISSANCE("dossier.date-naissance"),
    /** DOS-01: the identity check is not in the future. */
    DATE_VERIFICATION("dossier.date-verification");

    private final String cle;

    RefusDossier(String cle) {
        this.cle = cle;
    }

    @Override
    public String cle() {
        return cle;
    }

    @Override
    public Nature nature() {
        return Nature.VALEUR;
    }
}
