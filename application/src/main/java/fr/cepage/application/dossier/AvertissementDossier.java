package fr.cepage.application.dossier;

import fr.cepage.domain.commun.CodeNomme;

/** What somebody who creates a dossier is told without being stopped. */
public enum AvertissementDossier implements CodeNomme {
    /** DOS-05; parameter: the numbers of the dossiers alike. */
    DOUBLON_PROBABLE
}
