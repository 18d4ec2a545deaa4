package org.openmash.mail.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.openmash.core.api.Unavailable;

/** The password behind a reference, read anew each time and never kept: {@code file:/path} or {@code env:VARIABLE}. */
final class Password {

    private static final String KEY = "secret.password";

    private Password() {}

    static String read(String reference) {
        if (reference.startsWith("env:")) {
            String value = System.getenv(reference.substring("env:".length()));
            return value == null ? missing("names an environment variable that is not set") : value.stripTrailing();
        }
        if (!reference.startsWith("file:")) {
            return missing("holds a value: put it into a file and write file:/path, or write env:VARIABLE");
        }
        try {
            Path file = Path.of(reference.substring("file:".length()));
            return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            return missing("names a file that cannot be read");
        }
    }

    private static String missing(String mend) {
        throw new Unavailable(KEY + " " + mend);
    }
}
