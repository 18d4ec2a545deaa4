package org.openmash.rest.internal.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The conventions of this API, read off the types: enums are lower-case with hyphens; texts, lists and optional
 * components may be left out, everything else must be given.
 */
final class Reading extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] explicit) {
        String[] names = super.findEnumValues(config, type, constants, explicit);
        for (int i = 0; i < constants.length; i++) {
            if (names[i] == null) {
                names[i] = constants[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
        return names;
    }

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        Boolean said = super.hasRequiredMarker(member);
        boolean needed = member instanceof AnnotatedParameter && !mayBeMissing(member.getRawType());
        return said == null && needed ? Boolean.TRUE : said;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        Class<?> type = member.getRawType();
        if (Optional.class.isAssignableFrom(type)) {
            return JsonSetter.Value.empty();
        }
        return JsonSetter.Value.construct(mayBeMissing(type) ? Nulls.AS_EMPTY : Nulls.FAIL, Nulls.FAIL);
    }

    private static boolean mayBeMissing(Class<?> type) {
        return type == String.class
                || Optional.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }
}
