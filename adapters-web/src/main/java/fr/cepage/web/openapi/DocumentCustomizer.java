package fr.cepage.web.openapi;

import fr.cepage.domain.referentiel.Liste;
import fr.cepage.web.probleme.ProblemeResponse;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds what no single operation owns: the problem documents, the form of identifiers in paths, and what requests share
 * with answers. */
@Component
class DocumentCustomizer implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true)
                .readAll(ProblemeResponse.class)
                .forEach((nom, schema) -> document.getComponents().addSchemas(nom, schema));
        Requetes31.completer(document.getComponents().getSchemas());
        Problemes31.tous().forEach((nom, reponse) -> document.getComponents().addResponses(nom, reponse));
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .map(Operation::getParameters)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(parametre -> "path".equals(parametre.getIn()))
                .forEach(DocumentCustomizer::preciser);
    }

    private static void preciser(Parameter parametre) {
        Schema<Object> forme = Formes31.texte();
        switch (parametre.getName()) {
            case "id" -> forme.setFormat("uuid");
            case "liste" ->
                forme.setEnum(
                        Arrays.stream(Liste.values()).<Object>map(Liste::chemin).toList());
            default -> forme.setExample("13201S00");
        }
        parametre.setSchema(forme);
    }
}
