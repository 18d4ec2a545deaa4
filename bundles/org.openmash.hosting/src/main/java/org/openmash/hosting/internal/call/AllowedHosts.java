package org.openmash.hosting.internal.call;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** Where an agency's connector may send requests to: {@code host:port} entries and nothing else. */
public final class AllowedHosts {

    private final Set<String> entries;

    private AllowedHosts(Set<String> entries) {
        this.entries = entries;
    }

    /** @param value a list, an array or a comma-separated text; null allows nothing */
    public static AllowedHosts of(Object value) {
        return new AllowedHosts(
                words(value).map(entry -> entry.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet()));
    }

    /** The words of a configuration value, however it was written. */
    public static Stream<String> words(Object value) {
        Stream<?> parts = Stream.empty();
        if (value instanceof Object[] array) {
            parts = Arrays.stream(array);
        } else if (value instanceof Collection<?> collection) {
            parts = collection.stream();
        } else if (value != null) {
            parts = Arrays.stream(value.toString().split(","));
        }
        return parts.map(part -> part.toString().strip()).filter(part -> !part.isEmpty());
    }

    /** @return host and port for messages */
    String check(URI uri) throws ConnectorFault {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getHost() == null || uri.getUserInfo() != null) {
            throw new ConnectorFault(Kind.CONFIGURATION, "only http and https addresses without a user can be asked");
        }
        int standard = scheme.equals("https") ? 443 : 80;
        String place = uri.getHost().toLowerCase(Locale.ROOT) + ":" + (uri.getPort() < 0 ? standard : uri.getPort());
        if (!entries.contains(place)) {
            throw new ConnectorFault(Kind.CONFIGURATION, "allowed.hosts: add " + place + " if it may be asked");
        }
        return place;
    }
}
