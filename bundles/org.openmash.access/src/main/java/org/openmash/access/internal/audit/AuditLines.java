package org.openmash.access.internal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.audit.AuditLedger.Verification;
import org.openmash.core.api.audit.AuditRow;

/** The chain as JSON lines, one row a line in order of node and sequence, and its check without hub or database. */
public final class AuditLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditLines() {}

    public static String line(AuditRow row) {
        ObjectNode line = JSON.createObjectNode()
                .put("node", row.node())
                .put("seq", row.seq())
                .put("at", row.at().toString())
                .put("user", row.user())
                .put("employer", row.employer())
                .put("purpose", row.purpose())
                .put("action", row.action())
                .put("targetKind", row.targetKind())
                .put("targetId", row.targetId())
                .put("area", row.area())
                .put("outcome", row.outcome())
                .put("reasonCode", row.reasonCode())
                .put("fields", row.fields())
                .put("previousHash", row.previousHash())
                .put("hash", row.hash());
        return line.toString();
    }

    /** Walks an export; a line that is no row is the first bad one, named by its number. */
    public static Verification verify(Reader export) throws IOException {
        ChainCheck check = new ChainCheck();
        BufferedReader lines = new BufferedReader(export);
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            Optional<AuditRow> row = line.isBlank() ? Optional.empty() : row(line);
            if (row.isEmpty()) {
                Verification before = check.result();
                return new Verification(
                        before.rows(), Optional.of(before.firstBad().orElse("line " + number)));
            }
            check.accept(row.get());
        }
        return check.result();
    }

    private static Optional<AuditRow> row(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            return Optional.of(new AuditRow(
                    text(read, "node"),
                    read.path("seq").asLong(),
                    Instant.parse(text(read, "at")),
                    text(read, "user"),
                    text(read, "employer"),
                    text(read, "purpose"),
                    text(read, "action"),
                    text(read, "targetKind"),
                    text(read, "targetId"),
                    text(read, "area"),
                    text(read, "outcome"),
                    text(read, "reasonCode"),
                    text(read, "fields"),
                    text(read, "previousHash"),
                    text(read, "hash")));
        } catch (JsonProcessingException | DateTimeException notARow) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asText("");
    }
}
