package org.openmash.hosting.internal.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** The values behind {@code secret.NAME}: read anew each time, never kept, never logged, never literal. */
public final class Secrets {

    private static final long LONGEST = 64 * 1024;

    private final Map<String, Object> properties;
    private final UnaryOperator<String> environment;

    public Secrets(Map<String, Object> properties) {
        this(properties, System::getenv);
    }

    Secrets(Map<String, Object> properties, UnaryOperator<String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    public String get(String name) throws ConnectorFault {
        String key = "secret." + name;
        Object reference = properties.get(key);
        if (reference == null) {
            throw wrong(key, "is missing: write file:/path or env:VARIABLE");
        }
        return read(key, reference.toString().strip());
    }

    private String read(String key, String reference) throws ConnectorFault {
        if (reference.startsWith("file:")) {
            return fromFile(key, reference.substring("file:".length()));
        }
        if (reference.startsWith("env:")) {
            String value = environment.apply(reference.substring("env:".length()));
            if (value == null) {
                throw wrong(key, "names an environment variable that is not set");
            }
            return value.stripTrailing();
        }
        throw wrong(key, "holds a value: put it into a file and write file:/path, or write env:VARIABLE");
    }

    private static String fromFile(String key, String path) throws ConnectorFault {
        try {
            Path file = Path.of(path.startsWith("//") ? path.substring(2) : path);
            if (!file.isAbsolute() || !Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                throw wrong(key, "names no readable file: give the absolute path of a file of at most 64 KiB");
            }
            return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw wrong(key, "names a file that cannot be read: check path, rights and UTF-8");
        }
    }

    private static ConnectorFault wrong(String key, String mend) {
        return new ConnectorFault(Kind.CONFIGURATION, key + " " + mend);
    }
}
