package fr.cepage.web.commun;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Tags every single resource, answers 304 to who has it already, and links every part of a list to the next. */
@RestControllerAdvice(basePackages = "fr.cepage.web")
class EtagAdvice implements ResponseBodyAdvice<Object> {

    private static final Set<HttpMethod> LECTURES = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final JsonMapper json;

    EtagAdvice(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter retour, Class<? extends HttpMessageConverter<?>> convertisseur) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object corps,
            MethodParameter retour,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> convertisseur,
            ServerHttpRequest requete,
            ServerHttpResponse reponse) {
        if (corps instanceof ListeResponse<?> liste && liste.suivant() != null) {
            reponse.getHeaders().set(HttpHeaders.LINK, lien(requete.getURI(), liste.suivant()));
        }
        return corps instanceof Ressource ressource ? etiqueter(ressource, requete, reponse) : corps;
    }

    private @Nullable Ressource etiqueter(Ressource ressource, ServerHttpRequest requete, ServerHttpResponse reponse) {
        ETag etag = Etiquette.de(ressource.version(), json.writeValueAsBytes(ressource));
        reponse.getHeaders().setETag(etag.formattedTag());
        boolean lecture = LECTURES.contains(requete.getMethod());
        if (lecture && Etiquette.connue(etag, requete.getHeaders().getOrEmpty(HttpHeaders.IF_NONE_MATCH))) {
            reponse.setStatusCode(HttpStatus.NOT_MODIFIED);
            return null;
        }
        return ressource;
    }

    private static String lien(URI page, String suivant) {
        return "<"
                + UriComponentsBuilder.fromUri(page)
                        .replaceQueryParam("apres", suivant)
                        .build(true)
                        .toUriString()
                + ">; rel=\"next\"";
    }
}
