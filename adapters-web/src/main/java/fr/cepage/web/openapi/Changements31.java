package fr.cepage.web.openapi;

import fr.cepage.web.json.MergePatch;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.method.HandlerMethod;

/** Merge patches: the members of what they change, none of them required. */
final class Changements31 {

    private Changements31() {}

    static void corps(Operation operation, HandlerMethod methode) {
        Arrays.stream(methode.getMethodParameters())
                .filter(parametre -> parametre.getParameterType() == MergePatch.class)
                .findFirst()
                .map(Changements31::schema)
                .ifPresent(schema ->
                        operation.getRequestBody().getContent().replaceAll((_, _) -> new MediaType().schema(schema)));
    }

    private static Schema<?> schema(MethodParameter parametre) {
        Class<?> type =
                ResolvableType.forMethodParameter(parametre).getGeneric(0).toClass();
        Schema<?> schema = Objects.requireNonNull(
                ModelConverters.getInstance(true).readAll(type).get(Requetes31.nom(type)));
        schema.setRequired(null);
        return schema;
    }
}
