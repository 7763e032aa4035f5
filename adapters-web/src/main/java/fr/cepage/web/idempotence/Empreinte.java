package fr.cepage.web.idempotence;

import fr.cepage.web.transport.RequeteBornee;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** Tells requests apart: method, address, what the answer depends on, and body. */
final class Empreinte {

    private Empreinte() {}

    static String de(RequeteBornee requete) {
        MessageDigest condensat = sha256();
        Stream.of(
                        requete.getMethod(),
                        requete.getRequestURI(),
                        requete.getQueryString(),
                        requete.getContentType(),
                        requete.getHeader(HttpHeaders.IF_MATCH))
                .map(partie -> partie == null ? "" : partie)
                .forEach(partie -> condensat.update((partie + '\n').getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(condensat.digest(requete.corps()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
