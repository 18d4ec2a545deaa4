package org.openmash.hosting.internal.area;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.call.AllowedHosts;

/**
 * One configuration of a connector.
 *
 * @param pid its own name
 * @param kind under which name configurations of its kind are kept
 * @param values what it says, texts only; lists are separated by commas
 */
record Instance(String pid, String kind, Map<String, String> values) {

    static final String AGENCY = "agency.id";
    static final String AREAS = "agency.areas";

    /** The area whose document wrote it. */
    private static final String WRITTEN_BY = "written.by.area";

    /** What the document wrote, so that a change by hand shows. */
    private static final String WRITTEN_AS = "written.as";

    private static final String FILE = "felix.fileinstall.filename";

    Instance {
        values = Map.copyOf(values);
    }

    /** What a document wants to stand in the configuration of a place. */
    static Map<String, String> written(Place place, Map<String, String> configuration) {
        Map<String, String> values = new TreeMap<>(configuration);
        values.put(AGENCY, place.agency().value());
        values.put(AREAS, place.area());
        values.put(WRITTEN_BY, place.area());
        values.put(WRITTEN_AS, print(values));
        return values;
    }

    /** Whether it speaks for that agency in that area. */
    boolean speaksFor(Place place, String agencyByDefault) {
        return values.getOrDefault(AGENCY, agencyByDefault)
                        .equals(place.agency().value())
                && areas().contains(place.area());
    }

    Set<String> areas() {
        return AllowedHosts.words(values.getOrDefault(AREAS, "")).collect(Collectors.toSet());
    }

    /** Whether an area's document wrote it, and no person has changed it since. */
    boolean ofDocument() {
        return values.containsKey(WRITTEN_BY)
                && !values.containsKey(FILE)
                && print(values).equals(values.get(WRITTEN_AS));
    }

    /** Whether an area's document wrote it for that place, changed by hand or not. */
    boolean writtenFor(Place place) {
        return place.area().equals(values.get(WRITTEN_BY))
                && place.agency().value().equals(values.get(AGENCY));
    }

    /** The place for which a document wrote it; empty when its agency cannot be read. */
    Optional<Place> place() {
        try {
            return Optional.of(new Place(new AgencyId(values.get(AGENCY)), values.get(WRITTEN_BY)));
        } catch (InvalidRequest unreadable) {
            return Optional.empty();
        }
    }

    /** The file that holds it, else its own name. */
    String whereabouts() {
        String file = values.getOrDefault(FILE, pid);
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Without its values: a person may have written a secret into them. */
    @Override
    public String toString() {
        return "Instance[" + pid + "]";
    }

    /** Leaves out what Config Admin and the file watcher add. */
    private static String print(Map<String, String> values) {
        String text = new TreeMap<>(values)
                .entrySet().stream()
                        .filter(value -> !value.getKey().startsWith("service.")
                                && !value.getKey().startsWith("felix.")
                                && !value.getKey().equals(WRITTEN_AS))
                        .map(value -> value.getKey() + "=" + value.getValue())
                        .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
