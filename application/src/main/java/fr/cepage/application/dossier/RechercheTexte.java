package fr.cepage.application.dossier;

import fr.cepage.domain.commun.Mots;
import fr.cepage.domain.dossier.NumeroDossier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means who types into the search of dossiers.
 *
 * @param numero a complete number, which matches exactly and alone; null: none was typed
 * @param dateNaissance a birth date in either notation; null: none was typed
 * @param mots parts of names, without accents, in lower case; each must be found, one typing error forgiven
 */
public record RechercheTexte(
        @Nullable String numero, @Nullable LocalDate dateNaissance, List<String> mots) {

    private static final int LONGUEUR_MAX = 100;
    private static final int ANNEE_MIN = 1000;
    private static final int ANNEE_MAX = 9999;
    private static final List<DateTimeFormatter> NOTATIONS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("ddMMuuuu", Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT));

    public RechercheTexte {
        mots = List.copyOf(mots);
    }

    public static RechercheTexte lire(@Nullable String texte) {
        String net = texte == null ? "" : texte.strip();
        String borne = net.substring(
                0, net.offsetByCodePoints(0, Math.min(LONGUEUR_MAX, net.codePointCount(0, net.length()))));
        String colle = borne.replace(" ", "").toUpperCase(Locale.ROOT);
        if (estNumero(borne, colle)) {
            return new RechercheTexte(colle, null, List.of());
        }
        LocalDate naissance = null;
        List<String> mots = new ArrayList<>();
        for (String partie : borne.split("\\s+", -1)) {
            LocalDate date = date(partie);
            if (date != null) {
                naissance = date;
            } else {
                mots.addAll(Mots.de(partie));
            }
        }
        return new RechercheTexte(null, naissance, mots);
    }

    /** Blanks are forgiven in a number, but a name of five letters before a birth date is none. */
    private static boolean estNumero(String borne, String colle) {
        return NumeroDossier.estComplet(colle)
                && (Character.isDigit(colle.charAt(0)) || borne.length() == colle.length());
    }

    private static @Nullable LocalDate date(String partie) {
        return NOTATIONS.stream()
                .flatMap(notation -> date(partie, notation).stream())
                .findFirst()
                .orElse(null);
    }

    /** The notations also read years that no database keeps. */
    private static boolean plausible(LocalDate date) {
        return date.getYear() >= ANNEE_MIN && date.getYear() <= ANNEE_MAX;
    }

    private static Optional<LocalDate> date(String partie, DateTimeFormatter notation) {
        try {
            return Optional.of(LocalDate.parse(partie, notation)).filter(RechercheTexte::plausible);
        } catch (DateTimeException autreNotation) {
            return Optional.empty();
        }
    }
}
