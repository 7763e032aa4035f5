package fr.cepage.bootstrap.document;

import static fr.cepage.bootstrap.document.Phrases.phrase;

import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How templates write days, amounts and directions: French, for the person who reads it. Called from templates as {@code fr}. */
public final class Francais {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter JOUR_DE_LA_SEMAINE = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("mm", Locale.FRENCH);

    /** What was typed for an amount may be anything, of any length. */
    private static final Pattern MONTANT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    private static final char INSECABLE = '\u00A0';

    Francais() {}

    /** « 26 novembre 2026 ». */
    public String jour(LocalDate jour) {
        return jour.getDayOfMonth() == 1
                ? phrase("jour.premier", MOIS.format(jour))
                : phrase("jour.autre", String.valueOf(jour.getDayOfMonth()), MOIS.format(jour));
    }

    /** « du 4 janvier 2027 au 10 décembre 2027 », « avant le … », « à partir du … »; empty when nothing is known. */
    public String periode(@Nullable LocalDate debut, @Nullable LocalDate fin) {
        if (debut != null && fin != null) {
            return phrase("periode.du-au", jour(debut), jour(fin));
        }
        if (debut != null) {
            return phrase("periode.depuis", jour(debut));
        }
        return fin == null ? "" : phrase("periode.avant", jour(fin));
    }

    /** That text after a comma, or nothing. */
    public String suite(String texte) {
        return texte.isEmpty() ? "" : ", " + texte;
    }

    /** « jeudi 10 décembre 2026 à 14 h 30 ». */
    public String moment(LocalDateTime moment) {
        return phrase(
                moment.getMinute() == 0 ? "moment.heure" : "moment.minutes",
                JOUR_DE_LA_SEMAINE.format(moment),
                jour(moment.toLocalDate()),
                String.valueOf(moment.getHour()),
                MINUTES.format(moment));
    }

    /** « 1 250,00 € »; what is no amount as it was typed. */
    public String euros(@Nullable Object montant) {
        String saisi = montant == null ? "" : montant.toString();
        if (!MONTANT.matcher(saisi).matches()) {
            return saisi;
        }
        DecimalFormatSymbols symboles = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symboles.setGroupingSeparator(INSECABLE);
        return phrase("montant", new DecimalFormat("#,##0.00", symboles).format(new BigDecimal(saisi)));
    }

    /** Which way a text runs: as its first letter does. */
    public String sens(@Nullable String texte) {
        return texte != null
                        && texte.codePoints()
                                .filter(Character::isLetter)
                                .limit(1)
                                .anyMatch(Francais::versLaGauche)
                ? "rtl"
                : "ltr";
    }

    private static boolean versLaGauche(int signe) {
        return switch (UnicodeScript.of(signe)) {
            case ARABIC, HEBREW, SYRIAC, THAANA, NKO -> true;
            default -> false;
        };
    }
}
