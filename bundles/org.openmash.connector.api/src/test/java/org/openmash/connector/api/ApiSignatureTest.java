package org.openmash.connector.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every change of what integrators compile against is a visible change of {@code api.txt}. */
class ApiSignatureTest {

    @Test
    void matchesTheSignatureFile() throws Exception {
        List<String> written = Files.readAllLines(Path.of("src/test/resources/api.txt"));

        List<String> actual = signatures();

        assertThat(actual)
                .as(
                        "the SPI has changed: if that is wanted, raise the package version and put this into api.txt:\n%s\n",
                        String.join("\n", actual))
                .isEqualTo(written);
    }

    @Test
    void staysSmall() throws Exception {
        assertThat(types().filter(type -> type.getEnclosingClass() == null)).hasSizeLessThanOrEqualTo(26);
    }

    private static List<String> signatures() throws Exception {
        List<String> lines = new ArrayList<>();
        types().forEach(type -> {
            lines.add(modifiers(type.getModifiers()) + kind(type) + type.getTypeName());
            Stream.<Executable>concat(
                            Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                    .filter(member -> visible(member.getModifiers()) && !member.isSynthetic())
                    .map(member -> "  " + describe(member))
                    .forEach(lines::add);
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> visible(field.getModifiers()) && !field.isSynthetic())
                    .map(ApiSignatureTest::describe)
                    .forEach(lines::add);
        });
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).startsWith("  ")) {
                lines.subList(from + 1, i).sort(null);
                from = i;
            }
        }
        return lines;
    }

    private static Stream<Class<?>> types() throws IOException, URISyntaxException {
        Path root = Path.of(AgencyConnector.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root.resolve("org/openmash/connector/api"))) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList()
                    .stream()
                    .<Class<?>>map(ApiSignatureTest::load)
                    .filter(type -> visible(type.getModifiers()) && !type.isSynthetic());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String describe(Executable member) {
        String text = modifiers(member.getModifiers() & ~(Modifier.TRANSIENT | Modifier.VOLATILE));
        String parameters = String.join(
                ", ",
                Arrays.stream(member.getGenericParameterTypes())
                        .map(t -> t.getTypeName())
                        .toList());
        String thrown = member.getExceptionTypes().length == 0
                ? ""
                : " throws " + member.getExceptionTypes()[0].getSimpleName();
        String result = member instanceof Method m ? m.getGenericReturnType().getTypeName() + " " : "";
        String name = member instanceof Constructor<?> ? "<init>" : member.getName();
        return text + result + name + "(" + parameters + ")" + thrown;
    }

    private static String describe(Field field) {
        return "  " + modifiers(field.getModifiers()) + field.getGenericType().getTypeName() + " " + field.getName();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        if (type.isRecord()) {
            return "record ";
        }
        return type.isInterface() ? "interface " : type.isEnum() ? "enum " : "class ";
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers & ~Modifier.INTERFACE);
        return text.isEmpty() ? "" : text + " ";
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
