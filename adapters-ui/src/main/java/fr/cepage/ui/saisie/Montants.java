package fr.cepage.ui.saisie;

import fr.cepage.domain.projet.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts as they are typed in French, and as they are shown (SYN-06). */
public final class Montants {

    private static final Pattern BLANCS_ET_EURO = Pattern.compile("[\\p{Z}\\s€]");
    private static final Pattern FORME = Pattern.compile("\\d+([.,]\\d{1,2})?");
    private static final Pattern STOCKE = Pattern.compile("\\d{1,7}\\.\\d{2}");
    private static final int CENTIMES = 2;

    private Montants() {}

    /** The amount as it is stored, {@code 1250.50}; what cannot be read as one stays as typed. */
    public static String lire(String tape) {
        String net = BLANCS_ET_EURO.matcher(tape).replaceAll("");
        return FORME.matcher(net).matches()
                ? new BigDecimal(net.replace(',', '.'))
                        .setScale(CENTIMES, RoundingMode.UNNECESSARY)
                        .toPlainString()
                : tape;
    }

    /** The amount that is stored so; nothing if it cannot be one. */
    public static Montant montant(String stocke) {
        return STOCKE.matcher(stocke).matches() ? new Montant(new BigDecimal(stocke)) : Montant.ZERO;
    }

    /** « 1 250,50 », as one types it; what is no amount as it stands. */
    public static String saisi(String stocke) {
        return STOCKE.matcher(stocke).matches() ? format(montant(stocke)) : stocke;
    }

    /** « 1 250,50 € ». */
    public static String lisible(Montant montant) {
        return format(montant) + "\u00A0€";
    }

    private static String format(Montant montant) {
        DecimalFormatSymbols francais = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        francais.setGroupingSeparator('\u202F');
        return new DecimalFormat("#,##0.00", francais).format(montant.euros());
    }
}
