package fr.cepage.ui.dispositif;

import java.util.List;
import java.util.stream.IntStream;

/** Shares a hundred out by weight; whoever would get less than their minimum gets that, and the others share the rest. */
final class Repartition {

    private final List<Double> poids;
    private final List<Double> minima;
    private final boolean[] auMinimum;

    private Repartition(List<Double> poids, List<Double> minima) {
        this.poids = poids;
        this.minima = minima;
        this.auMinimum = new boolean[poids.size()];
    }

    /** @param minima together less than a hundred */
    static List<Double> de(List<Double> poids, List<Double> minima) {
        Repartition repartition = new Repartition(poids, minima);
        List<Double> parts = repartition.partager();
        while (repartition.releverLesTropPetites(parts)) {
            parts = repartition.partager();
        }
        return parts;
    }

    private boolean releverLesTropPetites(List<Double> parts) {
        boolean relevee = false;
        for (int i = 0; i < auMinimum.length; i++) {
            if (!auMinimum[i] && parts.get(i) < minima.get(i)) {
                auMinimum[i] = true;
                relevee = true;
            }
        }
        return relevee;
    }

    private List<Double> partager() {
        double reste = 100;
        double poidsDuReste = 0;
        for (int i = 0; i < auMinimum.length; i++) {
            reste -= auMinimum[i] ? minima.get(i) : 0;
            poidsDuReste += auMinimum[i] ? 0 : poids.get(i);
        }
        double parPoids = reste / poidsDuReste;
        return IntStream.range(0, auMinimum.length)
                .mapToObj(i -> auMinimum[i] ? minima.get(i) : parPoids * poids.get(i))
                .toList();
    }
}
