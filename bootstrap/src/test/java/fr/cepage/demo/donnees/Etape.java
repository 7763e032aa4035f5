package fr.cepage.demo.donnees;

import java.util.Collections;
import java.util.List;

/** Where a young person stands; as often in the list as in the demonstration. */
enum Etape {
    NON_JUSTIFIE(3, 16),
    SANS_CEP(3, 16),
    PHASE_2(6, 18),
    PHASE_3_PLANIFIEE(2, 18),
    PHASE_3(4, 18),
    DIRECT_EN_PHASE_3(1, 18),
    /** For longer than a PACEA is meant to last. */
    PACEA_PROLONGE(1, 20),
    CLOS(2, 18),
    CLOS_PUIS_NOUVEAU(1, 18),
    CLOS_AVANT_2021(1, 24);

    private final int part;
    private final int ageMinimum;

    Etape(int part, int ageMinimum) {
        this.part = part;
        this.ageMinimum = ageMinimum;
    }

    /** The age now from which all that this stage tells can have happened. */
    int ageMinimum() {
        return ageMinimum;
    }

    static List<Etape> repartition() {
        return List.of(values()).stream()
                .flatMap(etape -> Collections.nCopies(etape.part, etape).stream())
                .toList();
    }
}
