package fr.cepage.ui.dispositif;

import fr.cepage.domain.dispositif.ActionCep;

/** What the menu of a CEP may offer, in its own words: the same move is called differently as the phase goes. */
enum ActeCep {
    MODIFIER(ActionCep.MODIFIER),
    CLOTURER(ActionCep.CLOTURER),
    PASSER_EN_PHASE_3(ActionCep.PASSER_EN_PHASE_3),
    DEPLACER_PHASE_3(ActionCep.PASSER_EN_PHASE_3),
    CORRIGER_PHASE_3(ActionCep.PASSER_EN_PHASE_3),
    ANNULER_PASSAGE(ActionCep.REPASSER_EN_PHASE_2),
    REPASSER_EN_PHASE_2(ActionCep.REPASSER_EN_PHASE_2),
    ANNULER_CLOTURE(ActionCep.ANNULER_CLOTURE),
    SUPPRIMER(ActionCep.SUPPRIMER);

    private final ActionCep action;

    ActeCep(ActionCep action) {
        this.action = action;
    }

    /** Whose obstacles are its own. */
    ActionCep action() {
        return action;
    }

    /** Root of its texts in the bundle. */
    String cle() {
        return "acte." + name();
    }
}
