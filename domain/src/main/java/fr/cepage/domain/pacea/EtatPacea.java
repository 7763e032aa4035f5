package fr.cepage.domain.pacea;

/** Whether a PACEA goes on. */
public enum EtatPacea {
    EN_COURS,
    CLOS
}
