package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.agency.Unit;

/**
 * A connector's archive, looked at before anything of it is unpacked: exactly one feature {@code
 * openmash-connector-NAME} and nothing that would land outside its folder.
 */
record KarFile(Path file, FeatureXml feature, String sha256) {

    static final String PREFIX = "openmash-connector-";

    private static final String MAVEN = "mvn:";
    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST = 200L * 1024 * 1024;

    /** Takes one bundle of the archive. */
    @FunctionalInterface
    interface Taker {
        /** @param file its name in the archive, without folders */
        void take(String file, InputStream jar) throws IOException;
    }

    /** @throws InvalidRequest saying what is wrong with the file */
    static KarFile read(Path file) {
        if (!file.getFileName().toString().endsWith(".kar") || !Files.isRegularFile(file)) {
            throw wrong(file, "give the path of a .kar file that is there");
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream bytes = Files.newInputStream(file)) {
            List<FeatureXml> features = features(file, zip);
            if (features.size() != 1 || !features.get(0).name().startsWith(PREFIX)) {
                throw wrong(file, "must hold exactly one feature, named " + PREFIX + "NAME");
            }
            return new KarFile(file, features.get(0), CodeHash.sha256(bytes));
        } catch (IOException | XMLStreamException e) {
            throw wrong(file, "is no readable connector archive; build or download it again");
        }
    }

    String name() {
        return feature.name().substring(PREFIX.length());
    }

    String version() {
        return feature.version();
    }

    Unit unit() {
        return new Unit(name(), version(), sha256);
    }

    /** @throws InvalidRequest when it does not bring all that it names, or would do more than bring bundles */
    void checkWhole() {
        if (!feature.beside().isEmpty()) {
            throw wrong(
                    file,
                    "brings " + feature.beside() + "; a connector brings bundles only, configuration stays in etc");
        }
        if (feature.bundles().isEmpty()) {
            throw wrong(file, "names no bundle");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String address : feature.bundles()) {
                if (!address.startsWith(MAVEN) || zip.getEntry(path(address)) == null) {
                    throw wrong(file, "names " + address + " and does not bring it");
                }
            }
        } catch (IOException e) {
            throw wrong(file, "is no readable connector archive; build or download it again");
        }
    }

    /** Hands out its bundles in the order of its feature. */
    void bundles(Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String address : feature.bundles()) {
                String path = path(address);
                try (InputStream jar = zip.getInputStream(zip.getEntry(path))) {
                    taker.take(path.substring(path.lastIndexOf('/') + 1), jar);
                }
            }
        }
    }

    /** Where a bundle lies in an archive: {@code mvn:group/artifact/version[/type[/classifier]]}. */
    static String path(String address) {
        String[] parts = address.substring(MAVEN.length()).split("/");
        if (parts.length < 3) {
            return address;
        }
        String type = parts.length > 3 ? parts[3] : "jar";
        String classifier = parts.length > 4 ? "-" + parts[4] : "";
        return String.join("/", "repository", parts[0].replace('.', '/'), parts[1], parts[2], parts[1]) + "-" + parts[2]
                + classifier + "." + type;
    }

    private static List<FeatureXml> features(Path file, ZipFile zip) throws IOException, XMLStreamException {
        List<FeatureXml> found = new ArrayList<>();
        long total = 0;
        int count = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); count++) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            total += Math.max(0, entry.getSize());
            if (name.startsWith("/") || name.contains("..") || count > MOST_ENTRIES || total > LARGEST) {
                throw wrong(file, "has entries that a connector does not need; do not use it");
            }
            if (name.startsWith("repository/") && name.endsWith(".xml") && !name.contains("maven-metadata")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    found.addAll(FeatureXml.read(in));
                }
            }
        }
        return found;
    }

    static InvalidRequest wrong(Path file, String mend) {
        return new InvalidRequest("connector", file.getFileName() + " " + mend);
    }
}
