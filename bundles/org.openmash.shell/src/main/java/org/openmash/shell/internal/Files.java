package org.openmash.shell.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.openmash.core.api.InvalidRequest;

/** Text files that somebody names at the console. */
final class Files {

    private static final long LARGEST = 10_000_000;

    private Files() {}

    static String text(String field, String file) {
        Path path = Path.of(file);
        try {
            if (java.nio.file.Files.size(path) > LARGEST) {
                throw new InvalidRequest(field, "is larger than 10 MB; split it");
            }
            return java.nio.file.Files.readString(path);
        } catch (IOException e) {
            throw new InvalidRequest(field, "cannot be read as UTF-8 text by the hub; give its whole path");
        }
    }
}
