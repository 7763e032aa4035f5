package fr.cepage.ui.pacea;

import fr.cepage.domain.pacea.EtatPacea;
import java.util.EnumSet;
import java.util.Set;

/** What the menu of a PACEA offers. */
enum ActePacea {
    CLOTURER,
    SUPPRIMER,
    ANNULER_CLOTURE;

    /** What one in that state is there to have done to it. */
    static Set<ActePacea> de(EtatPacea etat) {
        return etat == EtatPacea.EN_COURS ? EnumSet.of(CLOTURER, SUPPRIMER) : EnumSet.of(ANNULER_CLOTURE);
    }

    /** Root of its texts in the bundle. */
    String cle() {
        return "pacea.acte." + name();
    }
}
