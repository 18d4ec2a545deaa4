package org.openmash.shell.internal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes what the hub told as JSON, spelled as the REST interface spells it. */
final class Json {

    static final String OPTION = "--json";

    /** Accounts stay inside, as in the REST interface. */
    private static final Set<String> INSIDE = Set.of("by", "proposedBy");

    private Json() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> text(e.getKey().toString()) + ":" + of(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Enum<?> code) {
            return text(code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return value instanceof Record fields ? record(fields) : text(value.toString());
    }

    private static String record(Record value) {
        List<RecordComponent> parts = Arrays.stream(value.getClass().getRecordComponents())
                .filter(part -> !INSIDE.contains(part.getName()))
                .toList();
        if (parts.size() == 1 && parts.get(0).getName().equals("value")) {
            return of(read(value, parts.get(0)));
        }
        return parts.stream()
                .map(part -> text(part.getName()) + ":" + of(read(value, part)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Object read(Record value, RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
