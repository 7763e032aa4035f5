package fr.cepage.domain.pacea;

import fr.cepage.domain.commun.CodeMessage;

/** What can be done with a PACEA; what it is there for now and why not, {@link Pacea#actions} tells (PAC-04, PAC-05, ANN-04). */
public enum ActionPacea implements CodeMessage {
    CLOTURER,
    SUPPRIMER,
    ANNULER_CLOTURE;

    @Override
    public String cle() {
        return "pacea.acte." + name();
    }
}
