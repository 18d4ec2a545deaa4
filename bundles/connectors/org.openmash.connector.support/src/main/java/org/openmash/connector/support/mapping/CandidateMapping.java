package org.openmash.connector.support.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PersonName.Kind;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.Row;
import org.openmash.connector.support.Sexes;

/** How a row becomes a candidate; immutable. */
public final class CandidateMapping {

    private static final Set<String> COLUMNS = Set.of(
            "recordId",
            "given",
            "family",
            "knownAs",
            "previousFamily",
            "birth",
            "sex",
            "address",
            "postcode",
            "uprn",
            "phone",
            "related",
            "since");

    private final Map<String, String> columns = new TreeMap<>();
    private final Map<String, String> identifiers;
    private final Template contact;
    private final String system;
    private final String path;

    private CandidateMapping(MappingNode node, String system) {
        Set<String> fields = new TreeSet<>(COLUMNS);
        fields.add("identifiers");
        fields.add("contact");
        node.only(fields);
        path = node.path();
        columns.put("recordId", node.text("recordId"));
        columns.put("family", node.text("family"));
        COLUMNS.stream().filter(node::has).forEach(field -> columns.put(field, node.text(field)));
        identifiers = Map.copyOf(node.texts("identifiers"));
        contact = Template.of(node.text("contact", ""));
        this.system = system;
    }

    /** @param system name of the agency's system, for people */
    public static CandidateMapping of(MappingNode node, String system) {
        return new CandidateMapping(node, system);
    }

    /**
     * @return empty for a row without an id or without any name
     * @throws ConnectorFault of kind CONFIGURATION when the row has not the columns that the mapping names
     */
    public Optional<Candidate> candidate(Row row) throws ConnectorFault {
        Columns.check(row, path, Stream.concat(Stream.of(columns.get("recordId")), mayBeMissing()));
        String given = text(row, "given");
        String family = text(row, "family");
        if (text(row, "recordId").isEmpty() || (given + family).isEmpty()) {
            return Optional.empty();
        }
        PersonDetails.Builder person = PersonDetails.named(given, family).sex(Sexes.parse(text(row, "sex")));
        known(row, "knownAs").ifPresent(name -> person.name(new PersonName(Kind.KNOWN_AS, name, family)));
        known(row, "previousFamily").ifPresent(name -> person.name(new PersonName(Kind.PREVIOUS, given, name)));
        PartialDates.parse(text(row, "birth")).ifPresent(person::born);
        identifiers.forEach((scheme, column) -> person.identifier(scheme, row.text(column)));
        address(person, row);
        known(row, "phone").ifPresent(person::phone);
        known(row, "related").ifPresent(person::related);
        return Optional.of(new Candidate(
                text(row, "recordId"),
                system,
                person.build(),
                PartialDates.parse(text(row, "since")).map(PartialDate::date),
                contact.fill(row)));
    }

    /** Columns that a format without fixed columns may leave out of a row. */
    public Stream<String> mayBeMissing() {
        return Stream.of(columns.values().stream(), identifiers.values().stream(), contact.columns())
                .flatMap(names -> names)
                .filter(name -> !name.equals(columns.get("recordId")));
    }

    private void address(PersonDetails.Builder person, Row row) {
        PostalAddress address = new PostalAddress(text(row, "address"), text(row, "postcode"), text(row, "uprn"));
        if (!(address.text() + address.postcode() + address.uprn()).isEmpty()) {
            person.address(address);
        }
    }

    private Optional<String> known(Row row, String field) {
        return Optional.of(text(row, field)).filter(value -> !value.isEmpty());
    }

    private String text(Row row, String field) {
        String column = columns.get(field);
        return column == null ? "" : row.text(column);
    }
}
