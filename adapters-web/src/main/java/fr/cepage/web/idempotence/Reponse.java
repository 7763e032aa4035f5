package fr.cepage.web.idempotence;

import fr.cepage.application.idempotence.ReponseMemorisee;
import fr.cepage.web.transport.EnTetesCommuns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The answer to one request: held back until it is known whether it stands, or replaced by the first one. */
final class Reponse {

    private static final List<String> EN_TETES =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER);

    private final HttpServletResponse destination;
    private final ContentCachingResponseWrapper retenue;
    private final FilterChain suite;

    Reponse(HttpServletResponse destination, FilterChain suite) {
        this.destination = destination;
        this.retenue = new ContentCachingResponseWrapper(destination);
        this.suite = suite;
    }

    /** Runs the request. */
    ReponseMemorisee obtenir(HttpServletRequest requete) {
        try {
            suite.doFilter(requete, retenue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return new ReponseMemorisee(
                retenue.getStatus(), enTetes(), new String(retenue.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Map<String, String> enTetes() {
        Map<String, String> enTetes = new LinkedHashMap<>();
        for (String nom : EN_TETES) {
            String valeur = retenue.getHeader(nom);
            if (valeur != null) {
                enTetes.put(nom, valeur);
            }
        }
        return enTetes;
    }

    /** Sends the first answer, this one or an earlier one. */
    void envoyer(ReponseMemorisee premiere) throws IOException {
        byte[] corps = premiere.corps().getBytes(StandardCharsets.UTF_8);
        destination.reset();
        EnTetesCommuns.poser(destination);
        destination.setStatus(premiere.statut());
        premiere.enTetes().forEach(destination::setHeader);
        destination.setContentLength(corps.length);
        destination.getOutputStream().write(corps);
    }
}
