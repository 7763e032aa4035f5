package fr.cepage.demo.donnees;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Where a young person stands; as often in the list as in the demonstration. */
enum Etape {
    NON_JUSTIFIE(3, 17),
    SANS_CEP(3, 17),
    PHASE_2(6, 18),
    PHASE_3_PLANIFIEE(2, 18),
    PHASE_3(4, 18),
    DIRECT_EN_PHASE_3(1, 18),
    /** For longer than a PACEA is meant to last. */
    PACEA_PROLONGE(1, 20),
    CLOS(2, 18),
    CLOS_PUIS_NOUVEAU(1, 18),
    /** Of 17 to 24 at that time. */
    CLOS_AVANT_2021(1, LocalDate.of(1997, 1, 1), LocalDate.of(2001, 12, 31)),
    /** Of 26 before the motif for it ended. */
    CLOS_A_26_ANS(1, LocalDate.of(1994, 3, 1), LocalDate.of(1995, 3, 1));

    private static final int JOURS_PAR_AN = 366;
    private static final int AGE_MAXIMUM = 26;

    private final int part;
    private final BiFunction<Hasard, LocalDate, LocalDate> naissance;

    /** @param ageMinimum now, from which all that this stage tells can have happened */
    Etape(int part, int ageMinimum) {
        this.part = part;
        this.naissance =
                (hasard, aujourdhui) -> hasard.ilYA(aujourdhui, ageMinimum * JOURS_PAR_AN, AGE_MAXIMUM * JOURS_PAR_AN);
    }

    Etape(int part, LocalDate premiere, LocalDate derniere) {
        this.part = part;
        this.naissance = (hasard, _) -> hasard.entre(premiere, derniere);
    }

    /** A birth date with which all that this stage tells can have happened. */
    LocalDate naissance(Hasard hasard, LocalDate aujourdhui) {
        return naissance.apply(hasard, aujourdhui);
    }

    static List<Etape> repartition() {
        return List.of(values()).stream()
                .flatMap(etape -> Collections.nCopies(etape.part, etape).stream())
                .toList();
    }
}
