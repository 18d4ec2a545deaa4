package org.openmash.itests.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Which column of a labelled CSV is which field. A properties file: {@code field.COLUMN = FIELD} for what a matcher may
 * see, {@code truth = COLUMN} for who the record is of, with {@code truth.pattern} when only its first group counts.
 */
final class Mapping {

    private static final String FIELD = "field.";
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private final Map<String, String> columns = new HashMap<>();
    private final String truth;
    private final Pattern pattern;

    private Mapping(Properties properties) {
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(FIELD))
                .forEach(key -> columns.put(key.substring(FIELD.length()), properties.getProperty(key)));
        truth = properties.getProperty("truth", "");
        pattern = Pattern.compile(properties.getProperty("truth.pattern", "(.*)"));
        if (truth.isEmpty() || columns.containsKey(truth)) {
            throw new IllegalArgumentException("A mapping names the column 'truth', and never as a field.");
        }
    }

    /** One of the mappings that come along: febrl, fake or historical. */
    static Mapping of(String name) {
        try (InputStream in = Mapping.class.getResourceAsStream(name + ".properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return new Mapping(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Mapping of(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return new Mapping(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Mapping without(String field) {
        Properties rest = new Properties();
        columns.forEach((column, name) -> {
            if (!name.equals(field)) {
                rest.setProperty(FIELD + column, name);
            }
        });
        rest.setProperty("truth", truth);
        rest.setProperty("truth.pattern", pattern.pattern());
        return new Mapping(rest);
    }

    Labelled read(String name, Path file, Predicate<String> wanted) {
        List<Map<String, String>> fields = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (Reader in = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(in)) {
                String key = key(row.get(truth));
                if (wanted.test(key)) {
                    fields.add(fields(row));
                    keys.add(key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Labelled(name, fields, keys, List.of(), List.of(), List.of(), List.of());
    }

    private String key(String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.find() ? matcher.group(1) : value;
    }

    private Map<String, String> fields(CSVRecord row) {
        Map<String, String> fields = new HashMap<>();
        columns.forEach((column, field) -> {
            String value = row.get(column);
            if (!value.isBlank()) {
                fields.put(field, field.equals("born") ? day(value) : value);
            }
        });
        return fields;
    }

    /** Dates of eight digits get their dashes. */
    private static String day(String value) {
        return EIGHT_DIGITS.matcher(value).replaceFirst("$1-$2-$3");
    }
}
