package fr.cepage.web.json;

import fr.cepage.web.transport.RequeteInvalide;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies: no member twice, nothing after the end, no depth and no text beyond what a form can need; and bound to records
 * without a conversion, since a number sent for a text is a mistake of the sender.
 */
final class CorpsJson {

    private static final int PROFONDEUR_MAX = 32;
    /** Of 4,000 characters as people see them, each of which may be a family of emoji. */
    private static final int TEXTE_MAX = 128_000;

    private static final int NOM_MAX = 200;
    private static final int NOMBRE_MAX = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(PROFONDEUR_MAX)
                            .maxStringLength(TEXTE_MAX)
                            .maxNameLength(NOM_MAX)
                            .maxNumberLength(NOMBRE_MAX)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .annotationIntrospector(
                    AnnotationIntrospector.pair(new MembresObligatoires(), new JacksonAnnotationIntrospector()))
            .addModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, Temps.JOUR)
                    .addDeserializer(LocalDateTime.class, Temps.MINUTE)
                    .setDeserializerModifier(new FormesExactes()))
            .build();

    private CorpsJson() {}

    static JsonNode lire(byte[] octets) {
        try {
            return JSON.readTree(octets);
        } catch (JacksonException | NumberFormatException illisible) {
            throw RequeteInvalide.illisible();
        }
    }

    static <T extends Record> T lier(JsonNode corps, Class<T> type) {
        if (!corps.isObject()) {
            throw RequeteInvalide.illisible();
        }
        Fautes fautes = new Fautes();
        T lu = JSON.readerFor(type).withHandler(fautes).readValue(corps);
        fautes.refuser();
        return lu;
    }

    static ObjectNode arbre(Record valeur) {
        return JSON.valueToTree(valeur);
    }

    /**
     * RFC 7396: null removes, an object is merged, anything else replaces. By hand, since Jackson's reading into what is
     * there removes nothing.
     */
    static ObjectNode fusionner(ObjectNode cible, ObjectNode changement) {
        ObjectNode fusion = cible.deepCopy();
        for (Map.Entry<String, JsonNode> membre : changement.properties()) {
            if (membre.getValue().isNull()) {
                fusion.remove(membre.getKey());
            } else {
                fusion.set(membre.getKey(), fusionner(fusion.get(membre.getKey()), membre.getValue()));
            }
        }
        return fusion;
    }

    private static JsonNode fusionner(@Nullable JsonNode cible, JsonNode changement) {
        if (!(changement instanceof ObjectNode objet)) {
            return changement;
        }
        return fusionner(cible instanceof ObjectNode actuelle ? actuelle : JSON.createObjectNode(), objet);
    }
}
