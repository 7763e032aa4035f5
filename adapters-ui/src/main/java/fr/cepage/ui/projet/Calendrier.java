package fr.cepage.ui.projet;

import fr.cepage.application.brouillon.Noeud.Membres;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The time that the steps of a plan take, today included, on one scale: positions are in hundredths of its width (SYN-05).
 *
 * @param debut first day of a month
 * @param fin last day of a month
 */
record Calendrier(LocalDate debut, LocalDate fin, LocalDate aujourdhui) {

    private static final int REPERES_MAX = 4;
    private static final List<Integer> PAS_EN_MOIS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 1200);

    static Calendrier de(List<Membres> etapes, LocalDate aujourdhui) {
        List<LocalDate> jours = Stream.concat(
                        Stream.of(aujourdhui),
                        etapes.stream()
                                .flatMap(etape -> Periodes.de(etape).stream())
                                .flatMap(periode -> Stream.of(periode.debut(), periode.fin())))
                .sorted()
                .toList();
        return new Calendrier(
                YearMonth.from(jours.getFirst()).atDay(1),
                YearMonth.from(jours.getLast()).atEndOfMonth(),
                aujourdhui);
    }

    /** Where that day begins. */
    double position(LocalDate jour) {
        return 100.0 * ChronoUnit.DAYS.between(debut, jour) / duree();
    }

    /** How wide it is from that day's beginning to that day's end. */
    double largeur(LocalDate de, LocalDate a) {
        return 100.0 * (ChronoUnit.DAYS.between(de, a) + 1) / duree();
    }

    private double duree() {
        return ChronoUnit.DAYS.between(debut, fin) + 1.0;
    }

    /** The months that are written above it: few enough to be read. */
    List<YearMonth> reperes() {
        int mois = (int) ChronoUnit.MONTHS.between(YearMonth.from(debut), YearMonth.from(fin)) + 1;
        int pas = PAS_EN_MOIS.stream()
                .filter(possible -> mois <= possible * REPERES_MAX)
                .findFirst()
                .orElse(mois);
        List<YearMonth> reperes = new ArrayList<>();
        IntStream.iterate(0, rang -> rang < mois, rang -> rang + pas)
                .forEach(rang -> reperes.add(YearMonth.from(debut).plusMonths(rang)));
        return List.copyOf(reperes);
    }
}
