package fr.cepage.persistence.commun;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records of the domain that are stored and read as a whole, as JSON: what has one component is written as what it holds,
 * amounts as texts, what is absent not at all. What a later form has no place for is passed over, a list that an earlier
 * one did not have is empty.
 */
public final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .annotationIntrospector(new ValeursNues())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    BigDecimal.class, forme -> forme.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .withConfigOverride(
                    List.class, forme -> forme.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Documents() {}

    public static String ecrire(Object valeur) {
        return JSON.writeValueAsString(valeur);
    }

    public static <T> T lire(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    public static <T> T lire(String json, TypeReference<T> type) {
        return JSON.readValue(json, type);
    }

    /** A record of one component is that component. */
    private static final class ValeursNues extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annote) {
            return annote instanceof AnnotatedMethod methode
                    && nue(methode.getDeclaringClass())
                    && methode.getName()
                            .equals(methode.getDeclaringClass()
                                    .getRecordComponents()[0]
                                    .getName());
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annote) {
            return annote instanceof AnnotatedConstructor constructeur && nue(constructeur.getDeclaringClass())
                    ? JsonCreator.Mode.DELEGATING
                    : super.findCreatorAnnotation(config, annote);
        }

        private static boolean nue(Class<?> type) {
            return type.isRecord() && type.getRecordComponents().length == 1;
        }
    }
}
