package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openmash.core.api.InvalidRequest;

/**
 * A connector's archive, looked at before anything of it is unpacked: exactly one feature {@code
 * openmash-connector-NAME} and nothing that would land outside its folder.
 */
record KarFile(Path file, String name, String version) {

    static final String PREFIX = "openmash-connector-";

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST = 200L * 1024 * 1024;

    /** A feature as its repository names it. */
    private record Feature(String name, String version) {}

    /** @throws InvalidRequest saying what is wrong with the file */
    static KarFile read(Path file) {
        if (!file.getFileName().toString().endsWith(".kar") || !Files.isRegularFile(file)) {
            throw wrong(file, "give the path of a .kar file that is there");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<Feature> features = features(file, zip);
            if (features.size() != 1 || !features.get(0).name().startsWith(PREFIX)) {
                throw wrong(file, "must hold exactly one feature, named " + PREFIX + "NAME");
            }
            Feature only = features.get(0);
            return new KarFile(file, only.name().substring(PREFIX.length()), only.version());
        } catch (IOException | XMLStreamException e) {
            throw wrong(file, "is no readable connector archive; build or download it again");
        }
    }

    /** Checksum of the archive in hexadecimal. */
    String sha256() {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw wrong(file, "cannot be read; build or download it again");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<Feature> features(Path file, ZipFile zip) throws IOException, XMLStreamException {
        List<Feature> found = new ArrayList<>();
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
                    found.addAll(features(in));
                }
            }
        }
        return found;
    }

    private static List<Feature> features(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        List<Feature> found = new ArrayList<>();
        for (int depth = 0; xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && depth++ == 1 && isFeature(xml)) {
                found.add(new Feature(attribute(xml, "name"), attribute(xml, "version")));
            }
        }
        return found;
    }

    private static boolean isFeature(XMLStreamReader xml) {
        return xml.getLocalName().equals("feature");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static InvalidRequest wrong(Path file, String mend) {
        return new InvalidRequest("connector", file.getFileName() + " " + mend);
    }
}
