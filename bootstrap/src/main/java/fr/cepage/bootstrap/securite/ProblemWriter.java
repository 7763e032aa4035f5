package fr.cepage.bootstrap.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the refusals of the filters as the controllers write theirs: RFC 9457 documents with a code. */
@Component
class ProblemWriter {

    private static final String SECONDES_AVANT_NOUVEL_ESSAI = "5";

    private final JsonMapper json;
    private final TextesDeSecurite textes;

    ProblemWriter(JsonMapper json, TextesDeSecurite textes) {
        this.json = json;
        this.textes = textes;
    }

    void ecrire(ProblemeDeSecurite probleme, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        reponse.setStatus(probleme.statut().value());
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (probleme.statut() == HttpStatus.SERVICE_UNAVAILABLE) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, SECONDES_AVANT_NOUVEL_ESSAI);
        }
        reponse.getOutputStream()
                .write(json.writeValueAsString(corps(probleme, requete)).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> corps(ProblemeDeSecurite probleme, HttpServletRequest requete) {
        Map<String, Object> corps = new LinkedHashMap<>();
        corps.put("type", "urn:cepage:probleme:" + probleme.code());
        corps.put("title", textes.titre(probleme, requete));
        corps.put("status", probleme.statut().value());
        corps.put("detail", textes.detail(probleme, requete));
        corps.put("code", probleme.code());
        return corps;
    }
}
