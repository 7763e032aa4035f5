package fr.cepage.application.commun;

import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Violation;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences behind refusals, warnings and labels: one bundle for REST and the pages, French and English. */
public final class Messages {

    private static final String BUNDLE = "fr.cepage.application.messages";
    private static final DateTimeFormatter JOUR_FR = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT_FR =
            DateTimeFormatter.ofPattern("EEEE dd/MM/uuuu 'à' HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT_EN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH);
    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The sentence of that key; English on an English locale, French on any other. */
    public static String texte(String cle, Locale langue, Object... parametres) {
        String modele = modele(cle, langue);
        Object[] lisibles = List.of(parametres).stream()
                .map(parametre -> lisible(parametre, langue))
                .toArray();
        return new MessageFormat(modele, anglais(langue) ? Locale.ENGLISH : Locale.FRENCH).format(lisibles);
    }

    /** The same with its gaps, for whoever fills and sets it in a manner of their own. */
    public static String modele(String cle, Locale langue) {
        Locale servie = anglais(langue) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, servie, SANS_REPLI).getString(cle);
    }

    public static String texte(CodeMessage code, Locale langue) {
        return texte(code.cle(), langue);
    }

    public static String texte(Violation violation, Locale langue) {
        return texte(violation.code().cle(), langue, violation.parametres().toArray());
    }

    public static String texte(Avertissement avertissement, Locale langue) {
        return texte(
                avertissement.code().cle(), langue, avertissement.parametres().toArray());
    }

    private static boolean anglais(Locale langue) {
        return langue.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static Object lisible(Object parametre, Locale langue) {
        return switch (parametre) {
            case LocalDate jour -> anglais(langue) ? jour.toString() : JOUR_FR.format(jour);
            case LocalDateTime moment -> anglais(langue) ? MOMENT_EN.format(moment) : MOMENT_FR.format(moment);
            case CodeMessage code -> texte(code, langue);
            default -> parametre.toString();
        };
    }
}
