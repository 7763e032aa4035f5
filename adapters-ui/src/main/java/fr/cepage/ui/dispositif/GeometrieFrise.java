package fr.cepage.ui.dispositif;

import fr.cepage.ui.dispositif.PlanFrise.Segment;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where everything stands on a frise, in hundredths of its width. Lengths follow the days, but every phase keeps room
 * for its own dates: a phase of one day stays readable beside one of ten years, and dates never overlap.
 */
final class GeometrieFrise {

    static final double PART_MIN = 18;
    static final double PART_MIN_PREVUE = 27;
    static final double PART_MIN_DEUX_DATES = 36;

    private static final double SUITE_MIN_EN_JOURS = 15;
    private static final double SUITE = 0.18;
    private static final double PREVUE_MIN_EN_JOURS = 30;
    private static final double PREVUE = 0.35;

    private final PlanFrise plan;
    private final List<Double> jours;
    private final List<Double> parts;

    GeometrieFrise(PlanFrise plan) {
        this.plan = plan;
        this.jours = jours();
        this.parts = Repartition.de(
                jours, plan.segments().stream().map(this::partMin).toList());
    }

    /** The width of each segment; they add up to a hundred. */
    List<Double> parts() {
        return parts;
    }

    /** Where today is; nowhere on the frise of a CEP that ended. */
    Optional<Repere> aujourdhui() {
        return plan.fin() != null
                ? Optional.empty()
                : IntStream.range(0, parts.size())
                        .filter(i -> plan.segments().get(i).contient(plan.aujourdhui()))
                        .mapToObj(this::repere)
                        .findFirst();
    }

    /** Whether the last day of the segment is written too: nothing after it tells. */
    boolean montreLaFin(Segment segment) {
        return Objects.equals(segment.fin(), plan.fin()) && plan.fin() != null && !segment.dUnSeulJour();
    }

    private Repere repere(int i) {
        double ecoules = ecoules(plan.segments().get(i)) + 0.5;
        double fraction = Math.min(1, ecoules / jours.get(i));
        double avant = parts.stream().limit(i).mapToDouble(Double::doubleValue).sum();
        return new Repere(i, 100 * fraction, avant + fraction * parts.get(i));
    }

    private double partMin(Segment segment) {
        if (segment.prevue()) {
            return PART_MIN_PREVUE;
        }
        return montreLaFin(segment) ? PART_MIN_DEUX_DATES : PART_MIN;
    }

    private List<Double> jours() {
        List<Double> longueurs = new ArrayList<>();
        for (Segment segment : plan.segments()) {
            double avant = longueurs.stream().mapToDouble(Double::doubleValue).sum();
            longueurs.add(longueur(segment, avant));
        }
        return List.copyOf(longueurs);
    }

    private double longueur(Segment segment, double avant) {
        if (segment.fin() != null) {
            return ChronoUnit.DAYS.between(segment.debut(), segment.fin()) + 1.0;
        }
        if (segment.prevue()) {
            return Math.max(PREVUE_MIN_EN_JOURS, PREVUE * avant);
        }
        double ecoules = ecoules(segment);
        return ecoules + Math.max(SUITE_MIN_EN_JOURS, SUITE * (avant + ecoules));
    }

    private double ecoules(Segment segment) {
        return ChronoUnit.DAYS.between(segment.debut(), plan.aujourdhui());
    }

    /**
     * Where a day stands.
     *
     * @param segment rank of the segment it falls in
     * @param dansLeSegment from the left of that segment
     * @param position from the left of the frise
     */
    record Repere(int segment, double dansLeSegment, double position) {

        /** Whether there is no room for a word at its right. */
        boolean presDuBord() {
            return position > 80;
        }
    }
}
