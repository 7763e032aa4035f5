package fr.cepage.demo.donnees;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Draws that come out alike at every start. */
final class Hasard {

    private final Random tirage;

    Hasard(String graine) {
        tirage = new Random(graine.hashCode());
    }

    <T> T parmi(List<T> choix) {
        return choix.get(tirage.nextInt(choix.size()));
    }

    int entre(int premier, int dernier) {
        return premier + tirage.nextInt(dernier - premier + 1);
    }

    boolean unSur(int n) {
        return tirage.nextInt(n) == 0;
    }

    /** A day from the first to the last of them. */
    LocalDate entre(LocalDate premier, LocalDate dernier) {
        return premier.plusDays(entre(0, (int) ChronoUnit.DAYS.between(premier, dernier)));
    }

    /** A day so many days ago. */
    LocalDate ilYA(LocalDate aujourdhui, int premier, int dernier) {
        return aujourdhui.minusDays(entre(premier, dernier));
    }
}
