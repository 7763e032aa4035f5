package fr.cepage.ui.commun;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as advisers write them: jj/mm/aaaa. */
public final class Jours {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH:mm", Locale.FRENCH);

    private static final DateTimeFormatter MOMENT_LOCAL =
            DateTimeFormatter.ofPattern("EEEE dd/MM/uuuu 'à' HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter JOUR_PROCHE =
            DateTimeFormatter.ofPattern("EEE\u00A0d\u00A0MMM", Locale.FRENCH);
    private static final DateTimeFormatter JOUR_LOINTAIN =
            DateTimeFormatter.ofPattern("EEE\u00A0d\u00A0MMM\u00A0uuuu", Locale.FRENCH);
    private static final DateTimeFormatter HEURE =
            DateTimeFormatter.ofPattern("'à'\u00A0H\u00A0'h'\u00A0mm", Locale.FRENCH);

    private Jours() {}

    public static String texte(LocalDate jour) {
        return FORMAT.format(jour);
    }

    /** A moment as the clocks of the structure showed it: jj/mm/aaaa à HH:mm. */
    public static String moment(Instant instant, ZoneId fuseau) {
        return MOMENT.format(instant.atZone(fuseau));
    }

    /** « lundi 15/06/2026 à 14:30 ». */
    public static String moment(LocalDateTime moment) {
        return MOMENT_LOCAL.format(moment);
    }

    /** As one says when the next one is: « aujourd'hui à 14 h 30 », « jeu. 3 déc. à 14 h 30 », its year if it is another. */
    public static String prochain(LocalDateTime moment, LocalDate aujourdhui) {
        LocalDate jour = moment.toLocalDate();
        String quand = jour.getYear() == aujourdhui.getYear() ? JOUR_PROCHE.format(jour) : JOUR_LOINTAIN.format(jour);
        return (jour.equals(aujourdhui) ? Textes.texte("jour.aujourdhui") : quand) + " " + HEURE.format(moment);
    }
}
