package org.openmash.store.jpa.internal.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openmash.core.api.InvalidRequest;

/** A password kept elsewhere: {@code file:/path} (first line) or {@code env:NAME}. */
final class PasswordRef {

    private PasswordRef() {}

    static String resolve(String reference) {
        if (reference.isBlank()) {
            return "";
        }
        if (reference.startsWith("file:")) {
            return firstLine(Path.of(reference.substring("file:".length())));
        }
        String value = reference.startsWith("env:") ? System.getenv(reference.substring("env:".length())) : null;
        if (value == null) {
            throw new InvalidRequest("passwordRef", "give file:/path of a readable file or env:NAME of a set variable");
        }
        return value;
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw new InvalidRequest("passwordRef", "make the file exist and readable for the hub's user");
        }
    }
}
