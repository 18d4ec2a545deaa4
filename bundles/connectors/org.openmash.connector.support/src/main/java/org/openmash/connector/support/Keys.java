package org.openmash.connector.support;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Checks values of a connector's configuration; a failure names the key and the mend. */
public final class Keys {

    private Keys() {}

    /** @throws IllegalArgumentException when it is blank */
    public static String text(String key, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + ": is missing; write it into the configuration file");
        }
        return value.strip();
    }

    /** Base URL without a slash at the end. */
    public static URI url(String key, String value) {
        String text = text(key, value).replaceAll("/+$", "");
        URI url = parsed(key, text);
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getUserInfo() != null || url.getQuery() != null) {
            throw new IllegalArgumentException(key + ": must be http(s)://host[:port][/path], without user and query");
        }
        return url;
    }

    /** An absolute path; it need not exist yet. */
    public static Path folder(String key, String value) {
        try {
            Path path = Path.of(text(key, value));
            if (!path.isAbsolute()) {
                throw new IllegalArgumentException(key + ": must be an absolute path");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(key + ": is not a path on this machine", e);
        }
    }

    /** A number between the bounds, both included. */
    public static int between(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(key + ": must be between " + least + " and " + most);
        }
        return value;
    }

    private static URI parsed(String key, String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": is not a URL", e);
        }
    }
}
