package org.openmash.itests.hub;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same connector with another version in its manifest and its feature, as a supplier's next build would have. */
final class OtherVersion {

    private final String version;
    private final String other;

    private OtherVersion(String version, String other) {
        this.version = version;
        this.other = other;
    }

    /** Writes the archive's other version. */
    static Path of(Path kar, String version, String other, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(kar)) {
            Files.write(target, new OtherVersion(version, other).copy(in));
        }
        return target;
    }

    /** The bundle that an archive brings. */
    static Path bundleOf(Path kar, Path target) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(kar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    Files.write(target, in.readAllBytes());
                }
            }
        }
        return target;
    }

    /** Lays out what the archive brings; gives the folder that is its Maven repository. */
    static Path unpack(Path kar, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(kar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, in.readAllBytes());
                }
            }
        }
        return folder.resolve("repository");
    }

    private byte[] copy(InputStream archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipInputStream in = new ZipInputStream(archive);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    out.putNextEntry(new ZipEntry(entry.getName().replace(version, other)));
                    out.write(changed(entry.getName(), in.readAllBytes()));
                }
            }
        }
        return bytes.toByteArray();
    }

    private byte[] changed(String name, byte[] content) throws IOException {
        if (name.endsWith(".jar")) {
            return copy(new ByteArrayInputStream(content));
        }
        if (name.startsWith("repository/") && name.endsWith(".xml")) {
            return text(content).replace(version, other).getBytes(StandardCharsets.UTF_8);
        }
        if (name.equals("META-INF/MANIFEST.MF")) {
            return text(content)
                    .replace("Bundle-Version: " + version, "Bundle-Version: " + other)
                    .getBytes(StandardCharsets.UTF_8);
        }
        return content;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
