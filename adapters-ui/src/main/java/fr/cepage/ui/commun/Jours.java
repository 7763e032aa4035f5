package fr.cepage.ui.commun;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as advisers write them: jj/mm/aaaa. */
public final class Jours {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);

    private Jours() {}

    public static String texte(LocalDate jour) {
        return FORMAT.format(jour);
    }
}
