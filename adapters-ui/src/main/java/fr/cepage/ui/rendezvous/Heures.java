package fr.cepage.ui.rendezvous;

import fr.cepage.domain.commun.Nettoyage;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as advisers write them: {@code 14:30}, {@code 14h30}, {@code 1430}, {@code 14h}. */
public final class Heures {

    private static final Pattern SAISIE = Pattern.compile("(\\d{1,2}?)\\s*[:hH.]?\\s*(\\d{2})?");
    private static final int HEURES = 24;
    private static final int MINUTES = 60;
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);

    private Heures() {}

    /** Empty when it is no time of day. */
    static Optional<LocalTime> lire(String texte) {
        String net = Nettoyage.valeur(texte);
        Matcher saisie = SAISIE.matcher(net == null ? "" : net);
        if (!saisie.matches()) {
            return Optional.empty();
        }
        int heures = Integer.parseInt(saisie.group(1));
        int minutes = saisie.group(2) == null ? 0 : Integer.parseInt(saisie.group(2));
        return heures < HEURES && minutes < MINUTES ? Optional.of(LocalTime.of(heures, minutes)) : Optional.empty();
    }

    public static String texte(LocalTime heure) {
        return HEURE.format(heure);
    }
}
