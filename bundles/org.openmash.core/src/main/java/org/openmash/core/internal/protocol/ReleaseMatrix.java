package org.openmash.core.internal.protocol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.release.ProposedLine.Disposition;

/**
 * The default release matrix as data: item type and recipient to what may go. Whatever it does not list stays.
 * Immutable; read once, and not at all when a line of it makes no sense.
 */
public final class ReleaseMatrix {

    /**
     * One cell.
     *
     * @param disposition raw or wording
     * @param conditions codes that must be met besides
     */
    public record Cell(Disposition disposition, Set<String> conditions) {
        public Cell {
            conditions = Set.copyOf(conditions);
        }
    }

    private final Map<String, Map<String, Cell>> types = new LinkedHashMap<>();
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, String> recipients = new LinkedHashMap<>();
    private String id = "";
    private Map<String, Cell> row;

    private ReleaseMatrix() {}

    public static ReleaseMatrix ofTheHouse() {
        try (InputStream in = ReleaseMatrix.class.getResourceAsStream("release-matrix.txt");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("release-matrix.txt cannot be read from the bundle", e);
        }
    }

    static ReleaseMatrix read(Reader reader) {
        ReleaseMatrix matrix = new ReleaseMatrix();
        new BufferedReader(reader)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(matrix::line);
        return matrix;
    }

    public String id() {
        return id;
    }

    /** What it says; empty where it says nothing, which means that the item stays. */
    public Optional<Cell> cell(String itemType, String recipient) {
        return Optional.ofNullable(types.getOrDefault(itemType, Map.of()).get(recipient));
    }

    public Set<String> itemTypes() {
        return types.keySet();
    }

    public Set<String> recipients() {
        return recipients.keySet();
    }

    public boolean knowsCondition(String code) {
        return conditions.containsKey(code);
    }

    /** A condition for people; the code alone when it is not known. */
    public String conditionWords(String code) {
        return code + ": " + conditions.getOrDefault(code, "not known to this hub");
    }

    private void line(String line) {
        if (line.startsWith("  ")) {
            cell(line.strip());
            return;
        }
        String[] words = line.strip().split("\\s+", 3);
        switch (words[0]) {
            case "matrix" -> id = words[1];
            case "recipient" -> recipients.put(words[1], words[2]);
            case "condition" -> conditions.put(words[1], words[2]);
            case "type" -> {
                row = new LinkedHashMap<>();
                types.put(words[1], row);
            }
            default -> throw new IllegalStateException("release matrix: cannot read the line '" + line + "'");
        }
    }

    private void cell(String text) {
        String[] parts = text.split("\\s+if\\s+", 2);
        String[] head = parts[0].split("\\s+");
        Set<String> needed = new LinkedHashSet<>();
        if (parts.length == 2) {
            needed.addAll(Arrays.asList(parts[1].split(",\\s*")));
        }
        boolean known = head.length == 2
                && recipients.containsKey(head[0])
                && conditions.keySet().containsAll(needed);
        if (row == null || !known) {
            throw new IllegalStateException("release matrix: cannot read the cell '" + text + "'");
        }
        row.put(head[0], new Cell(disposition(head[1]), needed));
    }

    private static Disposition disposition(String word) {
        return switch (word) {
            case "raw" -> Disposition.RAW;
            case "wording" -> Disposition.WORDING;
            default -> throw new IllegalStateException("release matrix: use raw or wording instead of '" + word + "'");
        };
    }
}
