package fr.cepage.web.commun;

import fr.cepage.application.commun.VersionAttendue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** {@code If-Match}: compared by the use case once the thing was found, so that its absence is told after a 404. */
@Component
class VersionAttendueResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parametre) {
        return parametre.getParameterType() == VersionAttendue.class;
    }

    @Override
    public VersionAttendue resolveArgument(
            MethodParameter parametre,
            @Nullable ModelAndViewContainer conteneur,
            NativeWebRequest requete,
            @Nullable WebDataBinderFactory liaison) {
        String[] valeurs = requete.getHeaderValues(HttpHeaders.IF_MATCH);
        return Etiquette.attendue(valeurs == null ? null : String.join(",", valeurs));
    }
}
