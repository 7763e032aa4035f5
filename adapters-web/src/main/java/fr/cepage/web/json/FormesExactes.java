package fr.cepage.web.json;

import fr.cepage.web.transport.Caracteres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.CollectionType;
import tools.jackson.databind.util.AccessPattern;

/**
 * Lets Jackson read a value only where its JSON has the one form that its type has. Jackson's own rules of coercion stop
 * at the first value that they refuse, so that the others could not be told.
 */
final class FormesExactes extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;
    private static final int DECIMALES_MAX = 100;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> lecteur) {
        return new Exact(type.getType(), lecteur);
    }

    @Override
    public ValueDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> lecteur) {
        return new Exact(type, lecteur);
    }

    /** Hands on what has the form of its type; else notes it, and reads on. */
    private static final class Exact extends DelegatingDeserializer {

        private final JavaType type;

        Exact(JavaType type, ValueDeserializer<?> lecteur) {
            super(lecteur);
            this.type = type;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> nouveau) {
            return new Exact(type, nouveau);
        }

        @Override
        public @Nullable Object deserialize(JsonParser lecture, DeserializationContext contexte) {
            if (!exact(lecture)) {
                contexte.handleUnexpectedToken(type, lecture);
                return getEmptyValue(contexte);
            }
            Object lu = type.isRecordType()
                    ? Fautes.dans(lecture, contexte, () -> super.deserialize(lecture, contexte))
                    : super.deserialize(lecture, contexte);
            if (lu instanceof Collection<?> elements) {
                elements.removeIf(Objects::isNull);
            }
            return lu;
        }

        /** A list has no places left free. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext contexte) {
            JsonParser lecture = contexte.getParser();
            if (lecture.streamReadContext().inArray()) {
                contexte.handleUnexpectedToken(type, lecture);
            }
            return super.getNullValue(contexte);
        }

        @Override
        public @Nullable Object getEmptyValue(DeserializationContext contexte) {
            if (!type.isRecordType()) {
                return super.getEmptyValue(contexte);
            }
            try (JsonParser rien =
                    contexte.treeAsTokens(contexte.getNodeFactory().objectNode())) {
                rien.nextToken();
                return super.deserialize(rien, contexte);
            }
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }

        @Override
        public AccessPattern getEmptyAccessPattern() {
            return AccessPattern.DYNAMIC;
        }

        private boolean exact(JsonParser lecture) {
            return switch (lecture.currentToken()) {
                case START_OBJECT -> type.isRecordType();
                case START_ARRAY -> type.isCollectionLikeType();
                case VALUE_TRUE, VALUE_FALSE -> est(Boolean.class, boolean.class);
                case VALUE_NUMBER_INT ->
                    est(BigDecimal.class) || (est(Integer.class) && lecture.getNumberType() == NumberType.INT);
                case VALUE_NUMBER_FLOAT ->
                    est(BigDecimal.class) && maniable(lecture.getDecimalValue().scale());
                case VALUE_STRING -> texte() && !Caracteres.interdits(lecture.getString());
                default -> false;
            };
        }

        /** A power of ten that fills no memory when written out. */
        private static boolean maniable(int decimales) {
            return -DECIMALES_MAX <= decimales && decimales <= DECIMALES_MAX;
        }

        private boolean texte() {
            return est(String.class, LocalDate.class, LocalDateTime.class)
                    || (type.isRecordType()
                            && _delegatee instanceof ValueInstantiator.Gettable objet
                            && objet.getValueInstantiator().canCreateFromString());
        }

        private boolean est(Class<?>... formes) {
            return List.of(formes).contains(type.getRawClass());
        }
    }
}
