package fr.cepage.domain.dispositif;

/** What can be done with a CEP once it exists; whether it can now, {@link DispositifCep#empechements} tells. */
public enum ActionCep {
    MODIFIER,
    PASSER_EN_PHASE_3,
    REPASSER_EN_PHASE_2,
    CLOTURER,
    ANNULER_CLOTURE,
    SUPPRIMER
}
