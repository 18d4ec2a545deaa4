package org.openmash.itests.identity.index;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.internal.identity.PersonKeys;
import org.openmash.store.jpa.internal.base.PersonForm;

/** The rows of a town as CSV, which both databases load at once. */
final class Rows {

    static final List<String> TABLES = List.of("safeguarding_case", "subject", "person_key");
    static final List<String> COLUMNS = List.of(
            "id,version,reference,area,stage,opened_at,received_at,address,ratings,board_rank,board_due",
            "id,case_id,place_in_case,role_in_case,person",
            "search_key,area,subject_id");
    static final String AREA = "westmoor";

    private static final String AT = "2026-11-01T09:00:00.000000000Z";

    private Rows() {}

    /** Number of keys written. */
    static long write(Path folder, Town town, int people, SubjectMatcher matcher) throws IOException {
        long keys = 0;
        try (BufferedWriter cases = writer(folder, 0);
                BufferedWriter subjects = writer(folder, 1);
                BufferedWriter index = writer(folder, 2)) {
            for (int i = 0; i < people; i++) {
                String caseId = id(i / Town.HOUSEHOLD);
                if (i % Town.HOUSEHOLD == 0) {
                    line(cases, caseId, "0", "M-" + i, AREA, "CLOSED", AT, AT, "", "[]", "2", "9");
                }
                PersonDetails person = town.person(i);
                line(subjects, id(i), caseId, Integer.toString(i % Town.HOUSEHOLD), "child", PersonForm.write(person));
                for (String key : PersonKeys.of(matcher, person)) {
                    line(index, key, AREA, id(i));
                    keys++;
                }
            }
        }
        return keys;
    }

    static Path file(Path folder, int table) {
        return folder.resolve(TABLES.get(table) + ".csv");
    }

    static String id(long number) {
        return String.format(Locale.ROOT, "%032x", number * 0x9E3779B97F4A7C15L);
    }

    private static BufferedWriter writer(Path folder, int table) throws IOException {
        return Files.newBufferedWriter(file(folder, table));
    }

    private static void line(BufferedWriter out, String... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.write(i == 0 ? "\"" : ",\"");
            out.write(values[i].replace("\"", "\"\""));
            out.write('"');
        }
        out.write('\n');
    }
}
