package fr.cepage.application.commun;

import fr.cepage.application.droits.Acteur;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * In what circumstances a use case runs.
 *
 * @param aujourdhui the calendar day in the structure's zone
 */
public record Contexte(Acteur acteur, Structure structure, Instant maintenant, LocalDate aujourdhui) {

    public StructureCode codeStructure() {
        return structure.code();
    }

    public boolean peut(Droit droit) {
        return acteur.peut(droit);
    }
}
