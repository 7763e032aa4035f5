package fr.cepage.ui.commun;

import fr.cepage.application.commun.Messages;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the pages, by dotted keys. What these bundles lack comes from the one that REST shares, so that a
 * refusal reads the same in both. Every sentence goes through MessageFormat: an apostrophe is written twice.
 */
public final class Textes {

    static final List<String> BUNDLES = List.of(
            "fr.cepage.ui.textes", //
            "fr.cepage.ui.textes-demande",
            "fr.cepage.ui.textes-dispositif",
            "fr.cepage.ui.textes-evenement",
            "fr.cepage.ui.textes-liaison",
            "fr.cepage.ui.textes-offre",
            "fr.cepage.ui.textes-pacea",
            "fr.cepage.ui.textes-proposition",
            "fr.cepage.ui.textes-rendez-vous");

    private Textes() {}

    public static String texte(String cle, Object... parametres) {
        return BUNDLES.stream()
                .map(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT))
                .filter(bundle -> bundle.containsKey(cle))
                .findFirst()
                .map(bundle -> formater(bundle.getString(cle), parametres))
                .orElseGet(() -> Messages.texte(cle, Locale.FRENCH, parametres));
    }

    /** What a text field shows for nothing is an empty text. */
    public static String ouVide(@Nullable Object valeur) {
        return valeur == null ? "" : valeur.toString();
    }

    private static String formater(String modele, Object... parametres) {
        Object[] lisibles = Arrays.stream(parametres).map(Textes::lisible).toArray();
        return new MessageFormat(modele, Locale.FRENCH).format(lisibles);
    }

    private static Object lisible(Object parametre) {
        return parametre instanceof LocalDate jour ? Jours.texte(jour) : parametre;
    }
}
