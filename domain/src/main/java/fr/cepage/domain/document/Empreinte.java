package fr.cepage.domain.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a document, by which anybody can see that it is the one that was produced (SYN-10). */
public record Empreinte(String sha256) {

    private static final Pattern FORME = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when it is none */
    public Empreinte {
        if (!FORME.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a SHA-256");
        }
    }

    public static Empreinte de(byte[] contenu) {
        try {
            return new Empreinte(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(contenu)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
