package fr.cepage.ui.dispositif;

import fr.cepage.application.dispositif.DispositifCepVue;
import fr.cepage.domain.dispositif.ActionCep;
import java.util.Optional;

/** What the menu of a CEP may offer, in its order and in its own words. */
enum ActeCep {
    MODIFIER(ActionCep.MODIFIER),
    CLOTURER(ActionCep.CLOTURER),
    PASSER_EN_PHASE_3(ActionCep.PASSER_EN_PHASE_3),
    DEPLACER_PHASE_3(ActionCep.DEPLACER_PHASE_3),
    CORRIGER_PHASE_3(ActionCep.CORRIGER_PHASE_3),
    ANNULER_PASSAGE(ActionCep.REPASSER_EN_PHASE_2),
    REPASSER_EN_PHASE_2(ActionCep.REPASSER_EN_PHASE_2),
    ANNULER_CLOTURE(ActionCep.ANNULER_CLOTURE),
    SUPPRIMER(ActionCep.SUPPRIMER);

    private final ActionCep action;

    ActeCep(ActionCep action) {
        this.action = action;
    }

    /** How the menu calls that action: to return from a phase 3 that has not begun is to cancel a plan (PHA-05). */
    static ActeCep de(ActionCep action, DispositifCepVue cep) {
        return action == ActionCep.REPASSER_EN_PHASE_2 && cep.phase3Planifiee() != null
                ? ANNULER_PASSAGE
                : valueOf(action.name());
    }

    /** What takes it back, where an act of its own does (ANN-05). */
    Optional<ActionCep> retour() {
        return switch (this) {
            case PASSER_EN_PHASE_3 -> Optional.of(ActionCep.REPASSER_EN_PHASE_2);
            case CLOTURER -> Optional.of(ActionCep.ANNULER_CLOTURE);
            case MODIFIER,
                    DEPLACER_PHASE_3,
                    CORRIGER_PHASE_3,
                    ANNULER_PASSAGE,
                    REPASSER_EN_PHASE_2,
                    ANNULER_CLOTURE,
                    SUPPRIMER -> Optional.empty();
        };
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
