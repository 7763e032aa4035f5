package fr.cepage.application.appel;

import fr.cepage.domain.commun.Violation;
import fr.cepage.domain.droits.Droit;
import fr.cepage.domain.structure.Structure;
import fr.cepage.domain.structure.StructureCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** Acts that need that right, each with why it cannot be done by this actor: the right's absence first (DRO-02). */
    public <A extends Enum<A>> Map<A, List<Violation>> actions(Droit droit, Map<A, List<Violation>> etat) {
        Map<A, List<Violation>> actions = new EnumMap<>(etat);
        actions.replaceAll((_, raisons) -> empechements(droit, raisons));
        return actions;
    }

    /** Why an act that needs that right cannot be done: its absence is the first reason (DRO-02). */
    public List<Violation> empechements(Droit droit, List<Violation> etat) {
        return Stream.concat(empechements(droit).stream(), etat.stream()).toList();
    }

    public List<Violation> empechements(Droit droit) {
        return acteur.empechements(droit);
    }
}
