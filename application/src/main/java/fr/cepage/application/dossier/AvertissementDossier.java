package fr.cepage.application.dossier;

import fr.cepage.domain.commun.CodeMessage;

/** What somebody who creates a dossier is told without being stopped. */
public enum AvertissementDossier implements CodeMessage {
    /** DOS-05; parameter: the numbers of the dossiers alike. */
    DOUBLON_PROBABLE("dossier.doublon-probable");

    private final String cle;

    AvertissementDossier(String cle) {
        this.cle = cle;
    }

    @Override
    public String cle() {
        return cle;
    }
}
