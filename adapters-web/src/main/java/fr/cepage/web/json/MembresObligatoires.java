package fr.cepage.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** What a record cannot be without is empty when it was not sent: no list, a list of nothing; no object, an empty one. */
final class MembresObligatoires extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annote) {
        return annote instanceof AnnotatedParameter parametre && obligatoire(parametre)
                ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)
                : JsonSetter.Value.empty();
    }

    private static boolean obligatoire(AnnotatedParameter parametre) {
        RecordComponent[] membres = parametre.getDeclaringClass().getRecordComponents();
        return membres != null
                && membres.length > parametre.getIndex()
                && !membres[parametre.getIndex()].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
