package fr.cepage.bootstrap.realm;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a realm, in sentences for whoever administers it, and how many points were looked at. */
final class Fautes {

    private final List<Faute> liste = new ArrayList<>();
    private int points;

    /**
     * One point that is not as it must be.
     *
     * @param cle of its sentence
     */
    record Faute(String cle, String phrase) {}

    /** Looks at one point, and notes the fault of that key unless it is as it must be. */
    void exiger(boolean conforme, String cle, Object... valeurs) {
        points++;
        if (!conforme) {
            liste.add(new Faute(cle, Phrases.de(cle, valeurs)));
        }
    }

    List<Faute> liste() {
        return List.copyOf(liste);
    }

    int points() {
        return points;
    }
}
