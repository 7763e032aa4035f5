package fr.cepage.web.commun;

import fr.cepage.application.commun.VersionAttendue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/**
 * The strong tag of a representation: the stored version, which changes are made on, and a digest, since derived
 * members such as the current phase change with the calendar alone.
 */
final class Etiquette {

    private static final int OCTETS_DU_CONDENSAT = 12;
    private static final String TOUTES = "*";
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,18})(\\..*)?");

    private Etiquette() {}

    static ETag de(long version, byte[] representation) {
        byte[] condensat = Arrays.copyOf(sha256().digest(representation), OCTETS_DU_CONDENSAT);
        return new ETag(version + "." + HexFormat.of().formatHex(condensat), false);
    }

    /**
     * What {@code If-Match} says; weak tags match nothing (RFC 9110). Spring reads tags out of anything, so that a star is
     * one only when it stands alone.
     */
    static VersionAttendue attendue(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return new VersionAttendue.Absente();
        }
        if (ifMatch.strip().equals(TOUTES)) {
            return new VersionAttendue.Quelconque();
        }
        Set<Long> versions = ETag.parse(ifMatch).stream()
                .filter(etiquette -> !etiquette.weak())
                .map(etiquette -> VERSION.matcher(etiquette.tag()))
                .filter(version -> version.matches())
                .map(version -> Long.valueOf(version.group(1)))
                .collect(Collectors.toSet());
        return versions.isEmpty() ? new VersionAttendue.Inconnue() : new VersionAttendue.UneParmi(versions);
    }

    /**
     * Whether the caller who says {@code If-None-Match} has this representation already. Spring's {@code checkNotModified}
     * says so too, but for the star of a reading.
     */
    static boolean connue(ETag etag, List<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(valeur -> ETag.parse(valeur).stream())
                .anyMatch(connue -> connue.isWildcard() || connue.compare(etag, false));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
