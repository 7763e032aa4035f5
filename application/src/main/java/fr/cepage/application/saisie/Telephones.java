package fr.cepage.application.saisie;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;
import fr.cepage.domain.commun.Nettoyage;
import fr.cepage.domain.commun.RefusMetier;
import fr.cepage.domain.commun.RefusValeur;
import fr.cepage.domain.dossier.Telephone;
import fr.cepage.domain.structure.Territoire;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads phone numbers in any usual notation, and writes them as people read them; a library knows every plan (SAI-03). */
public final class Telephones {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final Pattern NOTATION = Pattern.compile("\\+?[0-9 ().,/-]+");
    private static final Pattern AUTRE_QUE_CHIFFRE = Pattern.compile("[^0-9]");
    /** Kept free for films and examples, though Mayotte's plan has the same digits. */
    private static final Pattern RESERVE_AUX_EXEMPLES = Pattern.compile("063998[0-9]{4}");

    private Telephones() {}

    /**
     * The number that was typed, or null when none was.
     *
     * @param territoire whose it is unless it begins with a country; dialled from there, another one of France may answer
     */
    public static @Nullable Telephone lire(@Nullable String saisi, Territoire territoire) {
        String net = Nettoyage.valeur(saisi);
        if (net == null) {
            return null;
        }
        if (!NOTATION.matcher(net).matches()) {
            throw new RefusMetier(RefusValeur.TELEPHONE);
        }
        return numero(net, territoire)
                .map(lu -> new Telephone(PLANS.format(lu, PhoneNumberFormat.E164)))
                .orElseThrow(() -> new RefusMetier(RefusValeur.TELEPHONE));
    }

    /** In groups, as it is dialled from that territory; with its country when it would not be understood there. */
    public static String lisible(Telephone telephone, Territoire territoire) {
        if (!telephone.valeur().startsWith("+")) {
            return telephone.valeur();
        }
        PhoneNumber lu = analyser(telephone.valeur(), territoire).orElse(null);
        if (lu == null) {
            return telephone.valeur();
        }
        String national = PLANS.format(lu, PhoneNumberFormat.NATIONAL);
        boolean compris = numero(national, territoire)
                .filter(relu -> PLANS.format(relu, PhoneNumberFormat.E164).equals(telephone.valeur()))
                .isPresent();
        return compris ? national : PLANS.format(lu, PhoneNumberFormat.INTERNATIONAL);
    }

    /** The first French plan that knows it, else the territory's own if it has the right length. */
    private static Optional<PhoneNumber> numero(String net, Territoire territoire) {
        Stream<Territoire> plans = RESERVE_AUX_EXEMPLES.matcher(chiffres(net)).matches()
                ? Stream.empty()
                : Stream.concat(Stream.of(territoire), Territoire.enFrance());
        return plans.flatMap(plan -> possible(net, plan).stream())
                .filter(PLANS::isValidNumber)
                .findFirst()
                .or(() -> possible(net, territoire));
    }

    private static Optional<PhoneNumber> possible(String net, Territoire plan) {
        return analyser(net, plan)
                .filter(lu -> PLANS.isPossibleNumber(lu) && !lu.isItalianLeadingZero() && entier(lu, net, plan));
    }

    /** Without a country every digit counts, the leading zero of the national notation too. */
    private static boolean entier(PhoneNumber lu, String net, Territoire plan) {
        if (lu.getCountryCodeSource() != CountryCodeSource.FROM_DEFAULT_COUNTRY) {
            return lu.getCountryCodeSource() != CountryCodeSource.FROM_NUMBER_WITHOUT_PLUS_SIGN;
        }
        String prefixe = PLANS.getNddPrefixForRegion(plan.code(), true);
        return chiffres(net).equals((prefixe == null ? "" : prefixe) + PLANS.getNationalSignificantNumber(lu));
    }

    private static Optional<PhoneNumber> analyser(String net, Territoire plan) {
        try {
            return Optional.of(PLANS.parseAndKeepRawInput(net, plan.code()));
        } catch (NumberParseException illisible) {
            return Optional.empty();
        }
    }

    private static String chiffres(String net) {
        return AUTRE_QUE_CHIFFRE.matcher(net).replaceAll("");
    }
}
