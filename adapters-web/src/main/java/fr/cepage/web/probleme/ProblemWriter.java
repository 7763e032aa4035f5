package fr.cepage.web.probleme;

import fr.cepage.application.commun.Messages;
import fr.cepage.web.transport.EnTetesCommuns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every refusal of the API, whoever refuses: controllers, filters, the security chain. It writes whatever the
 * caller accepts, since a refusal has no other form.
 */
@Component
public class ProblemWriter {

    private static final ResourceBundle.Control SANS_REPLI =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String SECONDES_AVANT_NOUVEL_ESSAI = "5";

    private final JsonMapper json;
    private final LocaleResolver langues;

    ProblemWriter(JsonMapper json, LocaleResolver langues) {
        this.json = json;
        this.langues = langues;
    }

    /** A refusal whose sentence stands in the message bundle under its code. */
    public void ecrire(HttpStatus statut, String code, HttpServletRequest requete, HttpServletResponse reponse)
            throws IOException {
        String detail = Messages.texte(code, langues.resolveLocale(requete));
        ecrire(Probleme.de(statut, code, detail), requete, reponse);
    }

    public void ecrire(Probleme probleme, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String titre = titre(probleme.statut(), langues.resolveLocale(requete));
        byte[] corps = json.writeValueAsBytes(ProblemeResponse.de(probleme, titre));
        reponse.setStatus(probleme.statut().value());
        EnTetesCommuns.poser(reponse);
        if (probleme.statut() == HttpStatus.SERVICE_UNAVAILABLE) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, SECONDES_AVANT_NOUVEL_ESSAI);
        }
        probleme.enTetes().forEach((nom, valeurs) -> reponse.setHeader(nom, String.join(", ", valeurs)));
        reponse.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        reponse.setContentLength(corps.length);
        reponse.getOutputStream().write(corps);
    }

    private static String titre(HttpStatus statut, Locale langue) {
        Locale servie = langue.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("fr.cepage.web.problemes", servie, SANS_REPLI)
                .getString("probleme.titre." + statut.value());
    }
}
