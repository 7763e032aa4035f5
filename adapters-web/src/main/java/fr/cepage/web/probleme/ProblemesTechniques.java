package fr.cepage.web.probleme;

import fr.cepage.application.commun.Indisponible;
import fr.cepage.application.commun.Messages;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What goes wrong by nobody's decision: a database that is gone for a moment, or a mistake of ours. */
final class ProblemesTechniques {

    private static final Logger JOURNAL = LoggerFactory.getLogger(ProblemesTechniques.class);

    private ProblemesTechniques() {}

    static Probleme de(Throwable erreur, Locale langue) {
        if (erreur instanceof Indisponible) {
            JOURNAL.warn("The database does not answer: {}", String.valueOf(erreur.getCause()));
            return simple(HttpStatus.SERVICE_UNAVAILABLE, "service.indisponible", langue);
        }
        String incident = UUID.randomUUID().toString();
        JOURNAL.error("Unexpected error {}", incident, erreur);
        return simple(HttpStatus.INTERNAL_SERVER_ERROR, "erreur.interne", langue)
                .signale(incident);
    }

    private static Probleme simple(HttpStatus statut, String code, Locale langue) {
        return Probleme.de(statut, code, Messages.texte(code, langue));
    }
}
