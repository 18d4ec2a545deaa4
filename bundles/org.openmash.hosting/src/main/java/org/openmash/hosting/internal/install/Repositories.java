package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.openmash.core.api.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feature repositories elsewhere, by {@code mvn:} or {@code http(s):} address. What is taken from one becomes an archive
 * first, and is then looked at like any other.
 */
final class Repositories {

    private static final Logger LOG = LoggerFactory.getLogger(Repositories.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final String WORD = "[A-Za-z0-9._-]{1,100}";
    private static final String ADDRESS = "(mvn:|https?://)\\S+";

    private final Map<String, Read> reads = new ConcurrentHashMap<>();
    private volatile List<String> addresses = List.of();

    /** A connector that a repository offers. */
    record Offer(String address, FeatureXml feature) {
        String name() {
            return feature.name().substring(KarFile.PREFIX.length());
        }
    }

    /** @param offers empty when it could not be read */
    private record Read(Instant at, List<Offer> offers) {}

    void at(String... newAddresses) {
        addresses = List.of(newAddresses);
        reads.clear();
    }

    /** A repository that cannot be read is logged and left out, and tried again after some minutes. */
    List<Offer> offers() {
        List<Offer> offers = new ArrayList<>();
        for (String address : addresses) {
            Read before = reads.get(address);
            if (before == null || before.at().plus(FRESH).isBefore(Instant.now())) {
                before = new Read(Instant.now(), read(address));
                reads.put(address, before);
            }
            offers.addAll(before.offers());
        }
        return offers;
    }

    private static List<Offer> read(String address) {
        try (InputStream in = open(address)) {
            return FeatureXml.read(in).stream()
                    .filter(feature -> feature.name().startsWith(KarFile.PREFIX))
                    .filter(feature ->
                            feature.name().matches(WORD) && feature.version().matches(WORD))
                    .map(feature -> new Offer(address, feature))
                    .toList();
        } catch (IOException | XMLStreamException e) {
            LOG.warn("the repository {} cannot be read: {}", address, e.getMessage());
            return List.of();
        }
    }

    /** Writes the archive that a supplier would have sent. */
    void fetch(Offer offer, Path kar) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(kar))) {
            FeatureXml feature = offer.feature();
            StringBuilder bundles = new StringBuilder();
            int number = 0;
            for (String address : feature.bundles()) {
                String inside = "mvn:" + offer.name() + "/bundle-" + number++ + "/" + feature.version();
                bundles.append("<bundle>").append(inside).append("</bundle>");
                out.putNextEntry(new ZipEntry(KarFile.path(inside)));
                try (InputStream in = open(address)) {
                    out.write(all(in));
                }
            }
            out.putNextEntry(new ZipEntry("repository/" + offer.name() + "/features.xml"));
            out.write(xml(feature, bundles).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("{} could not be fetched from {}", offer.name(), offer.address(), e);
            throw new Unavailable(
                    offer.name() + " could not be fetched from " + offer.address() + "; the log says why");
        }
    }

    private static String xml(FeatureXml feature, CharSequence bundles) {
        StringBuilder needs = new StringBuilder();
        feature.needs().stream()
                .filter(need -> need.matches(WORD))
                .forEach(need -> needs.append("<feature>").append(need).append("</feature>"));
        return "<features xmlns=\"http://karaf.apache.org/xmlns/features/v1.6.0\" name=\"" + feature.name()
                + "\"><feature name=\"" + feature.name() + "\" version=\"" + feature.version() + "\">" + needs + bundles
                + "</feature></features>";
    }

    private static byte[] all(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("larger than " + LARGEST + " bytes");
        }
        return bytes;
    }

    private static InputStream open(String address) throws IOException {
        if (!address.matches(ADDRESS)) {
            throw new IOException(address + " is no mvn:, http: or https: address");
        }
        URLConnection connection = new URL(address).openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        return connection.getInputStream();
    }
}
