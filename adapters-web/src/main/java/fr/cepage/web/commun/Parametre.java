package fr.cepage.web.commun;

import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.droits.UtilisateurId;
import fr.cepage.domain.referentiel.CodeValeur;
import fr.cepage.web.transport.RequeteInvalide;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values of query parameters; a wrong one is refused, never ignored. By hand, since Spring's conversions take the first of
 * several values, and more forms than one.
 */
public final class Parametre {

    private static final Pattern JOUR = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    private Parametre() {}

    public static @Nullable LocalDate jourOuRien(String nom, @Nullable String texte) {
        return texte == null || texte.isEmpty() ? null : jour(nom, texte);
    }

    public static LocalDate jour(String nom, String texte) {
        try {
            if (JOUR.matcher(texte).matches()) {
                return LocalDate.parse(texte);
            }
        } catch (DateTimeException inexistant) {
            throw RequeteInvalide.parametre(nom);
        }
        throw RequeteInvalide.parametre(nom);
    }

    public static <E extends Enum<E>> @Nullable E code(String nom, @Nullable String texte, Class<E> codes) {
        return texte == null || texte.isEmpty()
                ? null
                : Arrays.stream(codes.getEnumConstants())
                        .filter(code -> code.name().equals(texte))
                        .findFirst()
                        .orElseThrow(() -> RequeteInvalide.parametre(nom));
    }

    /** Several codes between commas; none when nothing was sent. */
    public static <E extends Enum<E>> Set<E> codes(String nom, @Nullable String texte, Class<E> codes) {
        Set<E> lus = EnumSet.noneOf(codes);
        if (texte != null && !texte.isEmpty()) {
            for (String code : texte.split(",", -1)) {
                E lu = code(nom, code, codes);
                if (lu == null) {
                    throw RequeteInvalide.parametre(nom);
                }
                lus.add(lu);
            }
        }
        return lus;
    }

    /** {@code true} or {@code false}; false when nothing was sent. */
    public static boolean vrai(String nom, @Nullable String texte) {
        return switch (texte) {
            case "true" -> true;
            case "false", "" -> false;
            case null -> false;
            default -> throw RequeteInvalide.parametre(nom);
        };
    }

    /** A number of one digit, {@code max} at most. */
    public static @Nullable Integer chiffre(String nom, @Nullable String texte, int max) {
        if (texte == null || texte.isEmpty()) {
            return null;
        }
        int chiffre = texte.length() == 1 ? Character.digit(texte.charAt(0), 10) : -1;
        if (chiffre < 0 || chiffre > max) {
            throw RequeteInvalide.parametre(nom);
        }
        return chiffre;
    }

    /** A list value; one that no list could have is refused, one that this list lacks finds nothing. */
    public static @Nullable CodeValeur valeur(String nom, @Nullable String texte) {
        try {
            return CodeValeur.lire(texte);
        } catch (RefusMetier inconnue) {
            throw RequeteInvalide.parametre(nom);
        }
    }

    public static @Nullable UtilisateurId personne(String nom, @Nullable String texte) {
        if (texte == null || texte.isEmpty()) {
            return null;
        }
        if (texte.isBlank() || texte.length() > UtilisateurId.LONGUEUR_MAX) {
            throw RequeteInvalide.parametre(nom);
        }
        return new UtilisateurId(texte);
    }
}
