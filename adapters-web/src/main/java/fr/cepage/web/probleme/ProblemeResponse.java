package fr.cepage.web.probleme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document. A record, since Spring's {@code ProblemDetail} holds codes and violations in a map, of which the
 * OpenAPI document could tell nothing.
 *
 * @param instance what the log knows an unexpected error by; absent otherwise
 * @param violations absent when no member is at fault
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemeResponse(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String instance,
        @Nullable List<ViolationResponse> violations) {

    static ProblemeResponse de(Probleme probleme, String titre) {
        return new ProblemeResponse(
                "urn:cepage:probleme:" + probleme.code(),
                titre,
                probleme.statut().value(),
                probleme.detail(),
                probleme.code(),
                probleme.incident() == null ? null : "urn:uuid:" + probleme.incident(),
                probleme.violations().isEmpty() ? null : probleme.violations());
    }
}
