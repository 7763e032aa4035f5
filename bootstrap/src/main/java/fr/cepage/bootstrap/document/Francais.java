package fr.cepage.bootstrap.document;

import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How templates write days, amounts and directions: French, for the person who reads it. Called from templates as {@code fr}. */
public final class Francais {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final String INSECABLE = "\u00A0";

    Francais() {}

    /** « 26 novembre 2026 ». */
    public String jour(LocalDate jour) {
        String quantieme = jour.getDayOfMonth() == 1 ? "1er" : String.valueOf(jour.getDayOfMonth());
        return quantieme + INSECABLE + MOIS.format(jour);
    }

    /** « du 4 janvier 2027 au 10 décembre 2027 », « avant le … », « à partir du … »; empty when nothing is known. */
    public String periode(@Nullable LocalDate debut, @Nullable LocalDate fin) {
        if (debut != null && fin != null) {
            return "du " + jour(debut) + " au " + jour(fin);
        }
        if (debut != null) {
            return "à partir du " + jour(debut);
        }
        return fin == null ? "" : "avant le " + jour(fin);
    }

    /** That text after a comma, or nothing. */
    public String suite(String texte) {
        return texte.isEmpty() ? "" : ", " + texte;
    }

    /** « jeudi 10 décembre 2026 à 14 h 30 ». */
    public String moment(LocalDateTime moment) {
        String minutes = moment.getMinute() == 0 ? "" : INSECABLE + "%02d".formatted(moment.getMinute());
        return MOMENT.format(moment) + " " + jour(moment.toLocalDate()) + " à " + moment.getHour() + INSECABLE + "h"
                + minutes;
    }

    /** « 1 250,00 € »; what is no amount as it was typed. */
    public String euros(@Nullable Object montant) {
        if (montant == null) {
            return "";
        }
        try {
            DecimalFormatSymbols symboles = DecimalFormatSymbols.getInstance(Locale.FRENCH);
            symboles.setGroupingSeparator('\u00A0');
            return new DecimalFormat("#,##0.00", symboles).format(new BigDecimal(montant.toString())) + INSECABLE + "€";
        } catch (NumberFormatException pasUnMontant) {
            return montant.toString();
        }
    }

    public String annee(Object annee) {
        return annee.toString();
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
