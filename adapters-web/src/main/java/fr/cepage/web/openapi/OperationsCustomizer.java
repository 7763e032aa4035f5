package fr.cepage.web.openapi;

import fr.cepage.application.commun.PageVoulue;
import fr.cepage.application.commun.VersionAttendue;
import fr.cepage.web.commun.Ressource;
import fr.cepage.web.transport.JamaisRedite;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Tells of each operation what its signature implies: versions, pages, keys, refusals. */
@Component
class OperationsCustomizer implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod methode) {
        ApiResponses reponses = operation.getResponses();
        ApiResponse succes = succes(reponses, methode);
        boolean change = recoit(methode, VersionAttendue.class);
        boolean liste = recoit(methode, PageVoulue.class);
        boolean poste =
                methode.hasMethodAnnotation(PostMapping.class) && !methode.hasMethodAnnotation(JamaisRedite.class);
        if (liste) {
            Parametres31.page(operation);
            succes.addHeaderObject("Link", Parametres31.lien());
        }
        if (change) {
            Parametres31.ifMatch(operation);
        }
        if (poste) {
            Parametres31.idempotencyKey(operation);
        }
        if (ressource(methode)) {
            succes.addHeaderObject("ETag", Parametres31.etag());
            succes.addHeaderObject("Vary", Parametres31.vary());
        }
        Changements31.corps(operation, methode);
        Parametres31.acceptLanguage(operation);
        statuts(methode, change, poste, liste)
                .forEach(statut -> reponses.addApiResponse(
                        statut.toString(),
                        new ApiResponse().$ref("#/components/responses/" + Problemes31.nom(statut))));
        return operation;
    }

    private static ApiResponse succes(ApiResponses reponses, HandlerMethod methode) {
        if (methode.getMethod().getReturnType() != ResponseEntity.class) {
            return reponses.values().iterator().next();
        }
        ApiResponse cree = Objects.requireNonNull(reponses.remove("200")).description("Créé");
        cree.addHeaderObject("Location", Parametres31.location());
        reponses.addApiResponse("201", cree);
        return cree;
    }

    private static SortedSet<Integer> statuts(HandlerMethod methode, boolean change, boolean poste, boolean liste) {
        SortedSet<Integer> statuts = new TreeSet<>(List.of(400, 401, 403, 406, 500, 503));
        if (annote(methode, PathVariable.class)) {
            statuts.add(404);
        }
        if (change) {
            statuts.addAll(List.of(412, 428));
        }
        if (annote(methode, RequestBody.class)) {
            statuts.addAll(List.of(413, 415));
        }
        if (change || poste) {
            statuts.add(409);
        }
        if (annote(methode, RequestBody.class) || ((change || liste) && annote(methode, RequestParam.class))) {
            statuts.add(422);
        }
        return statuts;
    }

    private static boolean recoit(HandlerMethod methode, Class<?> type) {
        return Arrays.asList(methode.getMethod().getParameterTypes()).contains(type);
    }

    private static boolean annote(HandlerMethod methode, Class<? extends Annotation> annotation) {
        return Arrays.stream(methode.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(annotation));
    }

    private static boolean ressource(HandlerMethod methode) {
        ResolvableType type = ResolvableType.forMethodReturnType(methode.getMethod());
        return Ressource.class.isAssignableFrom(type.toClass())
                || Ressource.class.isAssignableFrom(type.getGeneric(0).toClass());
    }
}
