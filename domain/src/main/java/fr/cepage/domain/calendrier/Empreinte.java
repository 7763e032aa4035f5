package fr.cepage.domain.calendrier;

import java.util.regex.Pattern;

/** What is kept of a secret: its SHA-256, from which nobody gets it back. */
public record Empreinte(String hexadecimal) {

    private static final Pattern FORME = Pattern.compile("[0-9a-f]{64}");

    public Empreinte {
        if (!FORME.matcher(hexadecimal).matches()) {
            throw new IllegalArgumentException("Not a fingerprint");
        }
    }
}
