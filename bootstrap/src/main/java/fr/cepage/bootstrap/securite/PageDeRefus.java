package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A page of its own for whoever cannot be shown any other. */
enum PageDeRefus {
    CONNEXION_INTERROMPUE(HttpStatus.UNAUTHORIZED),
    SANS_STRUCTURE(HttpStatus.FORBIDDEN),
    SERVICE_INDISPONIBLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus statut;

    PageDeRefus(HttpStatus statut) {
        this.statut = statut;
    }

    void ecrire(HttpServletResponse reponse) throws IOException {
        reponse.setStatus(statut.value());
        reponse.setContentType(MediaType.TEXT_HTML_VALUE);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8);
        reponse.getOutputStream().write(page());
    }

    private byte[] page() throws IOException {
        String nom = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
        return new ClassPathResource("fr/cepage/bootstrap/securite/" + nom).getContentAsByteArray();
    }
}
