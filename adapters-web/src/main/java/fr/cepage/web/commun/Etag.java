package fr.cepage.web.commun;

import fr.cepage.application.commun.VersionAttendue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The strong tag of a representation: the stored version, which changes are made on, and a digest, since derived
 * members such as the current phase change with the calendar alone.
 */
final class Etag {

    private static final int OCTETS_DU_CONDENSAT = 12;
    private static final String TOUTES = "*";
    private static final Pattern LISTE = Pattern.compile("\\s*(W/)?\"[^\"]*\"\\s*(,\\s*((W/)?\"[^\"]*\"\\s*)?)*");
    private static final Pattern FORTE = Pattern.compile("(?<!W/)\"([0-9]{1,18})(\\.[^\"]*)?\"");

    private Etag() {}

    static String de(long version, byte[] representation) {
        byte[] condensat = Arrays.copyOf(sha256().digest(representation), OCTETS_DU_CONDENSAT);
        return "\"" + version + "." + HexFormat.of().formatHex(condensat) + "\"";
    }

    /** What {@code If-Match} says; weak tags match nothing (RFC 9110). */
    static VersionAttendue attendue(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return new VersionAttendue.Absente();
        }
        if (ifMatch.strip().equals(TOUTES)) {
            return new VersionAttendue.Quelconque();
        }
        Set<Long> versions = LISTE.matcher(ifMatch).matches() ? versions(FORTE.matcher(ifMatch)) : Set.of();
        return versions.isEmpty() ? new VersionAttendue.Inconnue() : new VersionAttendue.UneParmi(versions);
    }

    private static Set<Long> versions(Matcher etiquettes) {
        return etiquettes.results().map(e -> Long.valueOf(e.group(1))).collect(Collectors.toSet());
    }

    /** Whether the caller who says {@code If-None-Match} has this representation already. */
    static boolean connue(String etag, @Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals(TOUTES)
                        || Arrays.stream(ifNoneMatch.split(",", -1))
                                .map(valeur -> valeur.strip().replaceFirst("^W/", ""))
                                .anyMatch(etag::equals));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
