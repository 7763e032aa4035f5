package fr.cepage.domain.dossier;

/** Only « Justifié » opens the CEP (DOS-01). */
public enum StatutDossier {
    NON_JUSTIFIE,
    JUSTIFIE
}
