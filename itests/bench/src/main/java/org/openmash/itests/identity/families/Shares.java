package org.openmash.itests.identity.families;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeSet;

/** The reviewed shares and error rates of {@code families.properties}. Immutable. */
final class Shares {

    private static final String ORIGIN = "origin.";

    private final Properties rates = new Properties();

    Shares() {
        try (InputStream file = Shares.class.getResourceAsStream("families.properties")) {
            rates.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    double of(String key) {
        String rate = rates.getProperty(key);
        if (rate == null) {
            throw new IllegalArgumentException("families.properties has no '" + key + "'");
        }
        return Double.parseDouble(rate);
    }

    /** The rate of one origin where it has one of its own. */
    double of(String key, String origin) {
        return rates.containsKey(key + "." + origin) ? of(key + "." + origin) : of(key);
    }

    boolean happens(Random random, String key) {
        return random.nextDouble() < of(key);
    }

    double[] row(String key) {
        return Arrays.stream(rates.getProperty(key).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    Map<String, Double> origins() {
        Map<String, Double> origins = new LinkedHashMap<>();
        for (String key : new TreeSet<>(rates.stringPropertyNames())) {
            if (key.startsWith(ORIGIN)) {
                origins.put(key.substring(ORIGIN.length()), of(key));
            }
        }
        return origins;
    }

    String origin(Random random) {
        double left = random.nextDouble();
        String last = "";
        for (Map.Entry<String, Double> origin : origins().entrySet()) {
            last = origin.getKey();
            left -= origin.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** Index into a row of shares. */
    int pick(Random random, String key) {
        double left = random.nextDouble();
        double[] row = row(key);
        for (int i = 0; i < row.length; i++) {
            left -= row[i];
            if (left < 0) {
                return i;
            }
        }
        return row.length - 1;
    }
}
