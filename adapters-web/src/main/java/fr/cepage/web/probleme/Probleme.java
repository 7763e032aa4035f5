package fr.cepage.web.probleme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A refusal on its way out.
 *
 * @param incident what the log knows the error by; null: nothing was logged
 * @param enTetes what the status asks for besides, e.g. {@code Allow}
 */
public record Probleme(
        HttpStatus statut,
        String code,
        String detail,
        List<ViolationResponse> violations,
        @Nullable String incident,
        HttpHeaders enTetes) {

    public Probleme {
        violations = List.copyOf(violations);
    }

    public static Probleme de(HttpStatus statut, String code, String detail) {
        return new Probleme(statut, code, detail, List.of(), null, HttpHeaders.EMPTY);
    }

    Probleme avec(List<ViolationResponse> nouvelles) {
        return new Probleme(statut, code, detail, nouvelles, incident, enTetes);
    }

    Probleme avec(HttpHeaders nouveaux) {
        return new Probleme(statut, code, detail, violations, incident, nouveaux);
    }

    Probleme signale(String nouvelIncident) {
        return new Probleme(statut, code, detail, violations, nouvelIncident, enTetes);
    }
}
