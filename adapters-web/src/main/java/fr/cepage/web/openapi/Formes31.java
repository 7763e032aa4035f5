package fr.cepage.web.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Small schemas. */
final class Formes31 {

    private Formes31() {}

    static Schema<Object> texte() {
        return de("string");
    }

    static Schema<Object> entier() {
        return de("integer");
    }

    static Schema<Object> objet() {
        return de("object");
    }

    static Schema<Object> rien() {
        return de("null");
    }

    /** That, or null. */
    static Schema<?> ouRien(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getTypes() != null) {
            schema.addType("null");
            return schema;
        }
        Schema<Object> choix = new JsonSchema();
        choix.setAnyOf(List.of(schema, rien()));
        return choix;
    }

    private static Schema<Object> de(String type) {
        JsonSchema schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
