package org.openmash.rest.internal;

import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Every resource class of this bundle, found in its class files so that none is forgotten. */
final class Resources {

    private static final String PACKAGE = "org.openmash.rest.internal.resource";

    private Resources() {}

    static List<Class<?>> all() {
        java.nio.file.Path folder = java.nio.file.Path.of("target", "classes").resolve(PACKAGE.replace('.', '/'));
        try (Stream<java.nio.file.Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .<Class<?>>map(name -> load(PACKAGE + "." + name.substring(0, name.length() - 6)))
                    .filter(c -> c.isAnnotationPresent(Path.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
