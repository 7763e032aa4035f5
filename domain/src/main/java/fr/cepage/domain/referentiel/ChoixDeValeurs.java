package fr.cepage.domain.referentiel;

import fr.cepage.domain.commun.Violations;
import fr.cepage.domain.structure.StructureCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values that somebody chooses, on the day of typing, whatever the dates of the act (CEP-09, CLO-06). A
 * change that leaves an expired value as it was is accepted.
 */
public final class ChoixDeValeurs {

    private final ReferentielRepository referentiel;
    private final StructureCode structure;
    private final LocalDate aujourdhui;
    private final Violations violations;

    public ChoixDeValeurs(
            ReferentielRepository referentiel, StructureCode structure, LocalDate aujourdhui, Violations violations) {
        this.referentiel = referentiel;
        this.structure = structure;
        this.aujourdhui = aujourdhui;
        this.violations = violations;
    }

    /** @param ancienne what stood there before; null at creation */
    public void verifier(String champ, Liste liste, @Nullable CodeValeur choisie, @Nullable CodeValeur ancienne) {
        if (choisie == null || Objects.equals(choisie, ancienne)) {
            return;
        }
        referentiel
                .find(liste, choisie, structure)
                .ifPresentOrElse(
                        valeur -> violations.si(
                                !valeur.valideLe(aujourdhui),
                                RefusReferentiel.VALEUR_INACTIVE,
                                champ,
                                valeur.libelle()),
                        () -> violations.ajouter(RefusReferentiel.VALEUR_INCONNUE, champ));
    }
}
