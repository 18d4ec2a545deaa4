package org.openmash.connector.socialcare.internal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.Row;
import org.openmash.connector.support.Sexes;
import org.openmash.connector.support.json.Json;
import org.openmash.connector.support.sql.Tables;

/** Builds candidates from persons' rows with what other tables say about their identity, and nothing else. */
final class Identities {

    private static final String NAMES = "SELECT name_person_id AS person, name_kind, name_forename, name_surname"
            + " FROM SSD.mash_person_names WHERE name_person_id";
    private static final String ADDRESSES =
            "SELECT addr_person_id AS person, addr_address_postcode, addr_address_json, addr_address_start_date"
                    + " FROM SSD.ssd_address WHERE addr_person_id";
    private static final String HOUSEHOLD = "SELECT me.fami_person_id AS person, p.pers_forename, p.pers_surname"
            + " FROM SSD.ssd_family me JOIN SSD.ssd_family they ON they.fami_family_id = me.fami_family_id"
            + " AND they.fami_person_id <> me.fami_person_id"
            + " JOIN SSD.ssd_person p ON p.pers_person_id = they.fami_person_id WHERE me.fami_person_id";
    private static final String NUMBERS = "SELECT link_person_id AS person, link_identifier_type, link_identifier_value"
            + " FROM SSD.ssd_linked_identifiers WHERE link_person_id";
    private static final String REFERRALS = "SELECT cine_person_id AS person, cine_referral_date AS known"
            + " FROM SSD.ssd_cin_episodes WHERE cine_person_id";
    private static final String WORKERS = "SELECT i.invo_person_id AS person, w.prof_professional_name, w.prof_phone"
            + " FROM SSD.ssd_involvements i JOIN SSD.ssd_professionals w"
            + " ON w.prof_professional_id = i.invo_professional_id"
            + " WHERE i.invo_involvement_end_date IS NULL AND i.invo_person_id";

    private final String system;

    Identities(String system) {
        this.system = system;
    }

    List<Candidate> of(List<Row> persons, Tables tables) throws SQLException {
        List<String> ids = persons.stream().map(p -> p.text("pers_person_id")).toList();
        Map<String, List<Row>> names = byPerson(tables.of(NAMES, ids));
        Map<String, List<Row>> addresses = byPerson(tables.of(ADDRESSES, ids));
        Map<String, List<Row>> household = byPerson(tables.of(HOUSEHOLD, ids));
        Map<String, List<Row>> numbers = byPerson(tables.of(NUMBERS, ids));
        Map<String, List<Row>> referrals = byPerson(tables.of(REFERRALS, ids));
        Map<String, List<Row>> workers = byPerson(tables.of(WORKERS, ids));
        return persons.stream()
                .filter(p -> !(p.text("pers_forename") + p.text("pers_surname")).isEmpty())
                .map(p -> {
                    String id = p.text("pers_person_id");
                    PersonDetails.Builder person = person(p);
                    rows(names, id).forEach(n -> person.name(name(n)));
                    rows(numbers, id)
                            .forEach(n -> person.identifier(
                                    n.text("link_identifier_type").toLowerCase(Locale.ROOT),
                                    n.text("link_identifier_value")));
                    rows(addresses, id).sorted(Identities::newestFirst).forEach(a -> person.address(address(a)));
                    rows(household, id).map(Identities::fullName).forEach(person::related);
                    Optional<LocalDate> since = rows(referrals, id)
                            .flatMap(r -> r.date("known").stream())
                            .min(LocalDate::compareTo);
                    String contact = rows(workers, id)
                            .findFirst()
                            .map(w -> w.text("prof_professional_name") + ", " + w.text("prof_phone"))
                            .orElse("");
                    return new Candidate(id, system, person.build(), since, contact);
                })
                .toList();
    }

    private static PersonDetails.Builder person(Row row) {
        PersonDetails.Builder person = PersonDetails.named(row.text("pers_forename"), row.text("pers_surname"))
                .sex(Sexes.parse(row.text("pers_sex")))
                .identifier("la-child-id", row.text("pers_person_id"))
                .identifier("nhs", row.text("pers_common_child_id"))
                .identifier("upn", row.text("pers_upn"));
        row.date("pers_dob").map(PartialDate::day).ifPresent(person::born);
        row.date("pers_expected_dob").map(PartialDate::day).ifPresent(person::expected);
        return person;
    }

    private static PersonName name(Row row) {
        PersonName.Kind kind = switch (row.text("name_kind")) {
            case "KNOWN_AS" -> PersonName.Kind.KNOWN_AS;
            case "PREVIOUS" -> PersonName.Kind.PREVIOUS;
            default -> PersonName.Kind.ALIAS;
        };
        return new PersonName(kind, row.text("name_forename"), row.text("name_surname"));
    }

    /** The dataset keeps the lines of an address as JSON; what is no JSON is shown as it stands. */
    private static PostalAddress address(Row row) {
        String json = row.text("addr_address_json");
        String postcode = row.text("addr_address_postcode");
        try {
            var node = Json.parse(json.getBytes(StandardCharsets.UTF_8));
            return new PostalAddress(Json.text(node, "LINE"), postcode, Json.text(node, "UPRN"));
        } catch (ConnectorFault e) {
            return new PostalAddress(json, postcode, "");
        }
    }

    private static int newestFirst(Row one, Row other) {
        return other.text("addr_address_start_date").compareTo(one.text("addr_address_start_date"));
    }

    private static String fullName(Row row) {
        return (row.text("pers_forename") + " " + row.text("pers_surname")).strip();
    }

    private static Map<String, List<Row>> byPerson(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(r -> r.text("person")));
    }

    private static Stream<Row> rows(Map<String, List<Row>> byPerson, String id) {
        return byPerson.getOrDefault(id, List.of()).stream();
    }
}
