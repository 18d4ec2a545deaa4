package org.openmash.connector.support.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.Row;

/** How a row becomes a fact; immutable. */
public final class FactMapping {

    /** The fields of a fact in a mapping file. */
    public static final Set<String> FIELDS =
            Set.of("recordType", "id", "date", "precision", "text", "words", "handling");

    private final String path;
    private final String recordType;
    private final Template id;
    private final Template text;
    private final String date;
    private final Optional<Precision> precision;
    private final Handling handling;

    private FactMapping(MappingNode node, DescriptorWords words) {
        path = node.path();
        recordType = words.recordType(node, "recordType");
        id = Template.of(node.text("id"));
        text = new Template(node.text("text"), words(node));
        date = node.text("date", "");
        precision = precision(node);
        handling = Handling.of(node, words);
        if (id.columns().findAny().isEmpty()) {
            throw node.wrong("id", "name a column in braces, so that every row has an id of its own");
        }
    }

    /** Checks the fields of a fact; others of the object are the caller's. */
    public static FactMapping of(MappingNode node, DescriptorWords words) {
        return new FactMapping(node, words);
    }

    /** @throws ConnectorFault of kind CONFIGURATION when the row has not the columns that the mapping names */
    public Fact fact(Row row, String recordId) throws ConnectorFault {
        Columns.check(row, path, Stream.concat(id.columns(), mayBeMissing()));
        Fact.Builder fact =
                Fact.of(id.fill(row), recordId, recordType, text.fill(row)).handling(handling.code(row));
        if (!date.isEmpty()) {
            PartialDates.parse(row.text(date)).map(this::precise).ifPresent(fact::on);
        }
        return fact.build();
    }

    /** Columns that a format without fixed columns may leave out of a row. */
    public Stream<String> mayBeMissing() {
        return Stream.of(text.columns(), handling.columns(), Stream.of(date).filter(d -> !d.isEmpty()))
                .flatMap(columns -> columns);
    }

    private PartialDate precise(PartialDate read) {
        return precision.map(p -> new PartialDate(read.date(), p)).orElse(read);
    }

    private static Map<String, Map<String, String>> words(MappingNode node) {
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        if (node.has("words")) {
            MappingNode columns = node.object("words");
            for (String column : node.names("words")) {
                words.put(column, columns.texts(column));
            }
        }
        return words;
    }

    private static Optional<Precision> precision(MappingNode node) {
        if (!node.has("precision")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Precision.valueOf(node.text("precision")));
        } catch (IllegalArgumentException e) {
            throw node.wrong("precision", "write DAY, MONTH, YEAR or ABOUT");
        }
    }
}
