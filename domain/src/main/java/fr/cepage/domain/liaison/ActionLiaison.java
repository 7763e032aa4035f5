package fr.cepage.domain.liaison;

import java.util.EnumSet;
import java.util.Set;

/** What can be done with a fiche de liaison reçue (NIV-03). */
public enum ActionLiaison {
    /** Recorded by mistake: what it says never changes. */
    ANNULER;

    /** What one is there to have done to it now; a cancelled one stays so. */
    public static Set<ActionLiaison> de(boolean annulee) {
        return annulee ? EnumSet.noneOf(ActionLiaison.class) : EnumSet.of(ANNULER);
    }
}
