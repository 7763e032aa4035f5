package fr.cepage.web.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import fr.cepage.web.cep.ReferentRequest;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what the records of the API promise: answers have all their members, null only where they say so; requests
 * have no other members than theirs.
 */
@Component
class RecordsModelConverter implements ModelConverter {

    private static final String APPLICATION = "fr.cepage.application.";
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext contexte, Iterator<ModelConverter> suite) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && java.isRecordType() && java.getRawClass().getName().startsWith(APPLICATION)) {
            type.name(Requetes31.nom(java.getRawClass()));
        }
        Schema<?> schema = suite.hasNext() ? suite.next().resolve(type, contexte, suite) : null;
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            Schema<?> modele = modele(schema, contexte);
            if (modele != null) {
                completer(modele, java.getRawClass());
            }
        }
        return schema;
    }

    private static @Nullable Schema<?> modele(Schema<?> schema, ModelConverterContext contexte) {
        String reference = schema.get$ref();
        return reference == null ? schema : contexte.getDefinedModels().get(reference.substring(REFERENCE.length()));
    }

    private static void completer(Schema<?> modele, Class<?> type) {
        if (modele.getProperties() == null) {
            return;
        }
        if (type.getSimpleName().endsWith("Response")) {
            completerReponse(modele, type);
        } else {
            completerRequete(modele, type);
        }
    }

    private static void completerReponse(Schema<?> modele, Class<?> type) {
        boolean nulsOmis = type.isAnnotationPresent(JsonInclude.class);
        List<String> presents = new ArrayList<>();
        for (RecordComponent membre : type.getRecordComponents()) {
            Schema<?> forme = modele.getProperties().get(membre.getName());
            if (forme != null && !(nulsOmis && nullable(membre))) {
                presents.add(membre.getName());
                modele.getProperties().put(membre.getName(), nullable(membre) ? Formes31.ouRien(forme) : forme);
            }
        }
        modele.setRequired(presents);
    }

    private static void completerRequete(Schema<?> modele, Class<?> type) {
        modele.setRequired(null);
        Requetes31.decrire(modele, Requetes31.nom(type));
        for (RecordComponent membre : type.getRecordComponents()) {
            modele.getProperties().compute(membre.getName(), (_, forme) -> forme(membre, forme, modele.getRequired()));
        }
        modele.setAdditionalProperties(false);
    }

    private static Schema<?> forme(RecordComponent membre, Schema<?> forme, @Nullable List<String> exiges) {
        if (membre.getType() == ReferentRequest.class) {
            Schema<Object> choix = new JsonSchema();
            choix.setAnyOf(List.of(Formes31.texte(), objet(membre.getType()), Formes31.rien()));
            return choix;
        }
        return exiges != null && exiges.contains(membre.getName()) ? forme : Formes31.ouRien(forme);
    }

    private static boolean nullable(RecordComponent membre) {
        return membre.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<Object> objet(Class<?> type) {
        Schema<Object> objet = Formes31.objet();
        for (RecordComponent membre : type.getRecordComponents()) {
            objet.addProperty(membre.getName(), Formes31.ouRien(Formes31.texte()));
        }
        objet.setAdditionalProperties(false);
        return objet;
    }
}
