package org.openmash.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that come with this bundle. */
final class Packed {

    private Packed() {}

    static byte[] file(String name) {
        try (InputStream in = Packed.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
