package fr.cepage.application.appel;

import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * In what circumstances a use case runs.
 *
 * @param aujourdhui the calendar day in the structure's zone
 */
public record Appel(Acteur acteur, Structure structure, Instant maintenant, LocalDate aujourdhui) {

    public StructureCode codeStructure() {
        return structure.code();
    }

    public boolean peut(Droit droit) {
        return acteur.peut(droit);
    }

    /** Why an act that needs that right cannot be done: its absence is the first reason (DRO-02). */
    public List<Violation> empechements(Droit droit, List<Violation> etat) {
        return peut(droit)
                ? etat
                : Stream.concat(Stream.of(Violation.de(droit)), etat.stream()).toList();
    }
}
