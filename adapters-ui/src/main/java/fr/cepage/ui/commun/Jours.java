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

    private Jours() {}

    public static String texte(LocalDate jour) {
        return FORMAT.format(jour);
    }

    static String texte(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** A moment as the clocks of the structure showed it: jj/mm/aaaa à HH:mm. */
    public static String moment(Instant instant, ZoneId fuseau) {
        return MOMENT.format(instant.atZone(fuseau));
    }
}
