package org.openmash.core.internal.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openmash.core.api.allocation.LocalService;

/** Reads services from CSV and collects every mistake with line, field and mend; not thread-safe. */
final class ServiceCsv {

    static final List<String> HEADING = List.of(
            "id", "name", "tier", "team", "ages", "levels", "needs", "capacity", "waiting", "weeks", "postcodes");

    private static final int LONGEST = 1_000_000;
    private static final int MOST = 2_000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,60}");
    private static final Pattern AGES = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern LEVELS = Pattern.compile("[1-4]( +[1-4])*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final String area;
    private final Predicate<String> knownTeam;
    private final List<LocalService> services = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    ServiceCsv(String area, Predicate<String> knownTeam) {
        this.area = area;
        this.knownTeam = knownTeam;
    }

    ServiceCsv read(String csv) {
        if (csv == null || csv.isBlank() || csv.length() > LONGEST) {
            mistakes.add("file: give CSV of at most " + LONGEST + " characters with a heading line");
            return this;
        }
        try (CSVParser parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORMAT)) {
            if (!parser.getHeaderNames().equals(HEADING)) {
                mistakes.add("line 1, heading: use exactly " + String.join(",", HEADING));
                return this;
            }
            for (CSVRecord line : parser) {
                line(line, parser.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            mistakes.add("file: is not CSV by RFC 4180; look for a quotation mark that does not close");
        }
        return this;
    }

    /** What the lines say; not to be used when there is a mistake. */
    List<LocalService> services() {
        return List.copyOf(services);
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private void line(CSVRecord line, long number) {
        if (line.size() != HEADING.size()) {
            mistake(number, "fields", "there are " + line.size() + ", not " + HEADING.size());
            return;
        }
        int before = mistakes.size();
        String id = line.get("id").toLowerCase(Locale.ROOT);
        check(number, "id", CODE.matcher(id).matches(), "use the area's own code, letters and digits");
        check(number, "id", lines.putIfAbsent(id, number) == null, "is there already in line " + lines.get(id));
        check(number, "id", services.size() < MOST, "one file takes at most " + MOST + " services");
        String name = line.get("name");
        check(number, "name", !name.isEmpty() && name.length() <= 200, "give a name of at most 200 characters");
        check(number, "tier", line.get("tier").matches("[23]"), "use 2 or 3");
        check(number, "team", knownTeam.test(line.get("team")), "is not a team of " + area);
        check(number, "ages", ages(line.get("ages")).isPresent(), "use a range of years such as 5-11");
        check(number, "levels", LEVELS.matcher(line.get("levels")).matches(), "use levels such as 2 3");
        for (String field : List.of("capacity", "waiting", "weeks")) {
            check(number, field, NUMBER.matcher(line.get(field)).matches(), "use a whole number");
        }
        if (mistakes.size() == before) {
            services.add(service(line, id));
        }
    }

    private LocalService service(CSVRecord line, String id) {
        int[] ages = ages(line.get("ages")).orElseThrow();
        return new LocalService(
                area,
                id,
                line.get("name"),
                Integer.parseInt(line.get("tier")),
                line.get("team"),
                ages[0],
                ages[1],
                parts(line.get("levels"), "\\s+").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                parts(line.get("needs"), ";"),
                Integer.parseInt(line.get("capacity")),
                Integer.parseInt(line.get("waiting")),
                Integer.parseInt(line.get("weeks")),
                parts(line.get("postcodes"), "\\s+"));
    }

    private void check(long line, String field, boolean right, String mend) {
        if (!right) {
            mistake(line, field, mend);
        }
    }

    private void mistake(long line, String field, String mend) {
        mistakes.add("line " + line + ", " + field + ": " + mend);
    }

    private static Optional<int[]> ages(String text) {
        Matcher form = AGES.matcher(text);
        return Optional.of(form)
                .filter(Matcher::matches)
                .map(m -> new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))})
                .filter(range -> range[0] <= range[1]);
    }

    private static List<String> parts(String field, String separator) {
        return Arrays.stream(field.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
