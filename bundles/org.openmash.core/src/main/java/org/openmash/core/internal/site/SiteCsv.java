package org.openmash.core.internal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencySite;

/** Reads sites from CSV and collects every mistake with line, field and mend; not thread-safe. */
final class SiteCsv {

    static final List<String> HEADING =
            List.of("id", "name", "kind", "contact", "team", "deputies", "calendar", "postcodes");

    private static final int LONGEST = 2_000_000;
    private static final int MOST = 5_000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,60}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final AgencyId agency;
    private final String area;
    private final Predicate<String> knownTeam;
    private final Predicate<String> knownCalendar;
    private final List<AgencySite> sites = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Long> lines = new HashMap<>();

    SiteCsv(AgencyId agency, String area, Predicate<String> knownTeam, Predicate<String> knownCalendar) {
        this.agency = agency;
        this.area = area;
        this.knownTeam = knownTeam;
        this.knownCalendar = knownCalendar;
    }

    SiteCsv read(String csv) {
        if (csv == null || csv.isBlank() || csv.length() > LONGEST) {
            mistakes.add("file: give CSV of at most " + LONGEST + " characters with a heading line");
            return this;
        }
        try (CSVParser parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORMAT)) {
            if (!parser.getHeaderNames().equals(HEADING)) {
                mistakes.add("line 1, heading: use exactly " + String.join(",", HEADING));
                return this;
            }
            for (CSVRecord record : parser) {
                line(record, parser.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            mistakes.add("file: is not CSV by RFC 4180; look for a quotation mark that does not close");
        }
        return this;
    }

    /** What the lines say; not to be used when there is a mistake. */
    List<AgencySite> sites() {
        return List.copyOf(sites);
    }

    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private void line(CSVRecord record, long number) {
        if (record.size() != HEADING.size()) {
            mistake(number, "fields", "there are " + record.size() + ", not " + HEADING.size());
            return;
        }
        if (sites.size() == MOST) {
            mistake(number, "id", "one file takes at most " + MOST + " sites; send the others in a second one");
            return;
        }
        String id = record.get("id").toLowerCase(Locale.ROOT);
        String team = record.get("team");
        check(number, "id", CODE.matcher(id).matches(), "use the agency's own code, letters and digits");
        check(number, "name", fits(record.get("name"), 1, 200), "give a name of at most 200 characters");
        check(number, "kind", WORD.matcher(record.get("kind")).matches(), "use a word such as school or practice");
        check(number, "contact", fits(record.get("contact"), 0, 300), "use at most 300 characters");
        check(
                number,
                "team",
                team.isEmpty() || knownTeam.test(team),
                "is not a team of " + area + "; or leave it blank");
        String calendar = record.get("calendar");
        check(
                number,
                "calendar",
                calendar.isEmpty() || knownCalendar.test(calendar),
                "is not one of the calendars of " + area + "; or leave it blank");
        Long before = lines.putIfAbsent(id, number);
        check(number, "id", before == null, "is there already in line " + before);
        sites.add(new AgencySite(
                agency,
                area,
                id,
                record.get("name"),
                record.get("kind"),
                record.get("contact"),
                team,
                words(record.get("deputies")),
                record.get("calendar"),
                words(record.get("postcodes"))));
    }

    private void check(long line, String field, boolean right, String mend) {
        if (!right) {
            mistake(line, field, mend);
        }
    }

    private void mistake(long line, String field, String mend) {
        mistakes.add("line " + line + ", " + field + ": " + mend);
    }

    private static boolean fits(String text, int shortest, int longest) {
        return text.length() >= shortest && text.length() <= longest;
    }

    private static List<String> words(String field) {
        return Arrays.stream(field.split("\\s+")).filter(w -> !w.isEmpty()).toList();
    }
}
