package fr.cepage.domain.calendrier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes the address of a calendar impossible to guess: 256 random bits. Only its fingerprint is kept; the secret
 * itself is shown once (ADR 9).
 */
public final class SecretCalendrier {

    private static final int OCTETS = 32;
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom ALEA = new SecureRandom();

    private final String valeur;

    private SecretCalendrier(String valeur) {
        this.valeur = valeur;
    }

    public static SecretCalendrier nouveau() {
        byte[] octets = new byte[OCTETS];
        ALEA.nextBytes(octets);
        return new SecretCalendrier(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** Empty when no secret ever looked so. */
    public static Optional<SecretCalendrier> lire(String texte) {
        return FORME.matcher(texte).matches() ? Optional.of(new SecretCalendrier(texte)) : Optional.empty();
    }

    public Empreinte empreinte() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new Empreinte(HexFormat.of().formatHex(sha256.digest(valeur.getBytes(StandardCharsets.US_ASCII))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String valeur() {
        return valeur;
    }

    /** It must not slip into a log. */
    @Override
    public String toString() {
        return "SecretCalendrier";
    }
}
