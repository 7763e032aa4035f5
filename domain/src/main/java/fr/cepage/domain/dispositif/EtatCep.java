package fr.cepage.domain.dispositif;

/** Whether a CEP goes on. */
public enum EtatCep {
    EN_COURS,
    CLOS
}
