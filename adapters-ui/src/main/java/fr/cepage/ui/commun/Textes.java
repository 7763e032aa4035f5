package fr.cepage.ui.commun;

import fr.cepage.application.commun.Avertissement;
import fr.cepage.application.commun.Messages;
import fr.cepage.application.journal.DetailDActe;
import fr.cepage.domain.commun.CodeMessage;
import fr.cepage.domain.commun.Violation;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
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
            "fr.cepage.ui.textes-document",
            "fr.cepage.ui.textes-evenement",
            "fr.cepage.ui.textes-liaison",
            "fr.cepage.ui.textes-offre",
            "fr.cepage.ui.textes-pacea",
            "fr.cepage.ui.textes-projet",
            "fr.cepage.ui.textes-proposition",
            "fr.cepage.ui.textes-rendez-vous");

    private Textes() {}

    public static String texte(String cle, Object... parametres) {
        String modele = BUNDLES.stream()
                .map(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT))
                .filter(bundle -> bundle.containsKey(cle))
                .findFirst()
                .map(bundle -> bundle.getString(cle))
                .orElseGet(() -> Messages.modele(cle, Locale.FRENCH));
        Object[] lisibles = Arrays.stream(parametres).map(Textes::lisible).toArray();
        return new MessageFormat(Typographie.modele(modele), Locale.FRENCH).format(lisibles);
    }

    public static String texte(CodeMessage code) {
        return texte(code.cle());
    }

    public static String texte(Violation violation) {
        return texte(violation.code().cle(), violation.parametres().toArray());
    }

    public static String texte(Avertissement avertissement) {
        return texte(avertissement.code().cle(), avertissement.parametres().toArray());
    }

    /** How a detail of an act is told: its name, and what it was and became where that is known. */
    public static String texte(DetailDActe detail) {
        String membre = texte(detail.cle());
        Object avant = detail.avant();
        Object apres = detail.apres();
        if (avant != null && apres != null) {
            return texte("chronologie.precision.change", membre, avant, apres);
        }
        return avant == null
                ? Optional.ofNullable(apres)
                        .map(valeur -> texte("chronologie.precision", membre, valeur))
                        .orElse(membre)
                : texte("chronologie.precision.retire", membre, avant);
    }

    /** Their sentences, one after another. */
    public static String phrases(List<Violation> violations) {
        return violations.stream().map(Textes::texte).collect(Collectors.joining(" "));
    }

    /** What a text field shows for nothing is an empty text. */
    public static String ouVide(@Nullable Object valeur) {
        return valeur == null ? "" : valeur.toString();
    }

    private static Object lisible(Object parametre) {
        return switch (parametre) {
            case LocalDate jour -> Jours.texte(jour);
            case LocalDateTime moment -> Jours.moment(moment);
            case CodeMessage code -> texte(code);
            default -> parametre;
        };
    }
}
