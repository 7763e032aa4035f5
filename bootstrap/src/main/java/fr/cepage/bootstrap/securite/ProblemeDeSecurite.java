package fr.cepage.bootstrap.securite;

import fr.cepage.web.probleme.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** What goes wrong before any controller is reached; the code is also the key of its sentence. */
enum ProblemeDeSecurite {
    REQUISE(HttpStatus.UNAUTHORIZED, "authentification.requise"),
    JETON_INVALIDE(HttpStatus.UNAUTHORIZED, "authentification.jeton-invalide"),
    STRUCTURE_ABSENTE(HttpStatus.FORBIDDEN, "droit.structure-absente"),
    REQUETE_ILLISIBLE(HttpStatus.BAD_REQUEST, "requete.illisible"),
    INDISPONIBLE(HttpStatus.SERVICE_UNAVAILABLE, "service.indisponible");

    private final HttpStatus statut;
    private final String code;

    ProblemeDeSecurite(HttpStatus statut, String code) {
        this.statut = statut;
        this.code = code;
    }

    HttpStatus statut() {
        return statut;
    }

    void ecrire(ProblemWriter problemes, HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        problemes.ecrire(statut, code, requete, reponse);
    }
}
