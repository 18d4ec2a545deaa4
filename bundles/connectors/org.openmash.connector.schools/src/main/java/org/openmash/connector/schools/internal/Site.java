package org.openmash.connector.schools.internal;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openmash.connector.support.Keys;

/**
 * One school.
 *
 * @param urn unique reference number of the school
 * @param url base URL of its system
 * @param secret name of the secret that holds its token
 */
record Site(String urn, String name, URI url, String secret) {

    private static final String PREFIX = "site.";
    private static final Pattern URN = Pattern.compile("\\d{6}");

    /**
     * Reads the keys {@code site.URN}, in the order of the numbers.
     *
     * @param properties the whole configuration, with {@code secret.NAME} of each school
     */
    static List<Site> all(Map<String, ?> properties) {
        List<Site> sites = properties.entrySet().stream()
                .filter(e -> e.getKey().startsWith(PREFIX))
                .map(e -> of(e.getKey(), String.valueOf(e.getValue()), properties))
                .sorted(Comparator.comparing(Site::urn))
                .toList();
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("site.URN: name at least one school, as site.123456=NAME|URL|SECRET");
        }
        return sites;
    }

    private static Site of(String key, String value, Map<String, ?> properties) {
        String urn = key.substring(PREFIX.length());
        if (!URN.matcher(urn).matches()) {
            throw new IllegalArgumentException(key + ": write the six digits of the school's URN after site.");
        }
        String[] parts = value.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(key + ": write NAME|URL|SECRET");
        }
        String secret = Keys.text(key, parts[2]);
        if (!properties.containsKey("secret." + secret)) {
            throw new IllegalArgumentException(key + ": there is no secret." + secret + "; add it");
        }
        return new Site(urn, Keys.text(key, parts[0]), Keys.url(key, parts[1]), secret);
    }
}
