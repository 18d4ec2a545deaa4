package org.openmash.hosting.internal.agency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.openmash.core.api.InvalidRequest;

/** A descriptor that is configuration: one bundle then speaks for many agencies, each described by a file of its own. */
final class DescriptorFile {

    /** The configuration key that names it. */
    static final String KEY = "agency.descriptor";

    private static final int LARGEST = 1024 * 1024;

    private DescriptorFile() {}

    /** @param name absolute, or within the hub's folder of configuration */
    static String read(String name) {
        try {
            Path etc = Path.of(System.getProperty("karaf.etc", "etc"))
                    .toAbsolutePath()
                    .normalize();
            Path file = etc.resolve(name).normalize();
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw wrong();
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            throw wrong();
        }
    }

    private static InvalidRequest wrong() {
        return new InvalidRequest(
                KEY, "name a readable file, absolute or within the folder etc: agencies/NAME/agency.json");
    }
}
