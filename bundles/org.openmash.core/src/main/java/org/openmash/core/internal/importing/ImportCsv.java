package org.openmash.core.internal.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openmash.core.api.importing.ImportRoom;

/** Reads the rows of an import and puts those of one reference together. Not thread-safe. */
final class ImportCsv {

    private static final int LONGEST = 10_000_000;
    private static final int MOST_ROWS = 20_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final Findings findings;
    private final Map<String, List<Row>> contacts = new LinkedHashMap<>();
    private int rows;

    ImportCsv(Findings findings) {
        this.findings = findings;
    }

    /** Rows by reference, in the order of the file; mistakes of the form are noted. */
    Map<String, List<Row>> read(String csv) {
        if (csv == null || csv.isBlank() || csv.length() > LONGEST) {
            findings.mistake(1, "file", "give CSV of at most " + LONGEST + " characters with a heading line");
            return contacts;
        }
        try (CSVParser parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORMAT)) {
            if (!parser.getHeaderNames().equals(ImportRoom.HEADING)) {
                findings.mistake(1, "heading", "use exactly " + String.join(",", ImportRoom.HEADING));
                return contacts;
            }
            for (CSVRecord record : parser) {
                add(record, parser.getCurrentLineNumber());
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            findings.mistake(1, "file", "is not CSV by RFC 4180; look for a quotation mark that does not close");
        }
        return contacts;
    }

    private void add(CSVRecord record, long line) {
        int expected = ImportRoom.HEADING.size();
        rows++;
        boolean right = findings.check(
                        record.size() == expected, line, "fields", "there are " + record.size() + ", not " + expected)
                && findings.check(
                        rows <= MOST_ROWS,
                        line,
                        "file",
                        "one file takes at most " + MOST_ROWS + " rows; send the others in a second one")
                && findings.check(
                        !record.get("reference").isEmpty()
                                && record.get("reference").length() <= 100,
                        line,
                        "reference",
                        "give the other system's number of the contact, at most 100 characters");
        if (right) {
            contacts.computeIfAbsent(record.get("reference"), r -> new ArrayList<>())
                    .add(new Row(line, record.toMap(), findings));
        }
    }
}
