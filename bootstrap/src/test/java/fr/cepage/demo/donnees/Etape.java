package fr.cepage.demo.donnees;

import java.util.Collections;
import java.util.List;

/** Where a young person stands; as often in the list as in the demonstration. */
enum Etape {
    NON_JUSTIFIE(3),
    SANS_CEP(3),
    PHASE_2(6),
    PHASE_3_PLANIFIEE(2),
    PHASE_3(4),
    DIRECT_EN_PHASE_3(1),
    CLOS(2),
    CLOS_PUIS_NOUVEAU(1),
    CLOS_AVANT_2021(1);

    private final int part;

    Etape(int part) {
        this.part = part;
    }

    static List<Etape> repartition() {
        return List.of(values()).stream()
                .flatMap(etape -> Collections.nCopies(etape.part, etape).stream())
                .toList();
    }
}
