package org.openmash.connector.schools.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.Sexes;
import org.openmash.connector.support.json.ItemFields;
import org.openmash.connector.support.json.Json;

/** A school's JSON as candidates and facts. */
final class Pupils {

    private static final String MOST_CAREFUL_CODE = "restricted";

    private Pupils() {}

    static Candidate candidate(JsonNode pupil, Site site, String contact) throws ConnectorFault {
        String family = Json.need(pupil, "surname");
        PersonDetails.Builder person = PersonDetails.named(Json.text(pupil, "forename"), family)
                .sex(Sexes.parse(Json.text(pupil, "sex")))
                .identifier("upn", Json.text(pupil, "upn"))
                .identifier("school-urn", site.urn());
        String knownAs = Json.text(pupil, "knownAs");
        if (!knownAs.isBlank()) {
            person.name(new PersonName(PersonName.Kind.KNOWN_AS, knownAs, family));
        }
        PartialDates.parse(Json.text(pupil, "dateOfBirth")).ifPresent(person::born);
        JsonNode address = pupil.path("address");
        if (address.isObject()) {
            person.address(new PostalAddress(
                    Json.text(address, "line"), Json.text(address, "postcode"), Json.text(address, "uprn")));
        }
        Json.texts(pupil, "contacts").forEach(person::related);
        return new Candidate(
                RecordId.of(site.urn(), Json.need(pupil, "id")).text(),
                site.name(),
                person.build(),
                PartialDates.parse(Json.text(pupil, "onRollSince")).map(PartialDate::date),
                contact);
    }

    /** The safeguarding lead, whom to call about a pupil. */
    static String lead(JsonNode lead) throws ConnectorFault {
        return Stream.of(Json.text(lead, "name"), Json.text(lead, "telephone"))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    static List<Fact> facts(JsonNode held, String kind, String recordId, String school) throws ConnectorFault {
        if (!held.has("items")) {
            throw Json.bad("items", "is missing");
        }
        List<Fact> facts = new ArrayList<>();
        JsonNode sessions = held.path("sessions");
        if (sessions.isObject()) {
            facts.add(attendance(sessions, recordId, school));
        }
        for (JsonNode item : Json.objects(held, "items")) {
            facts.add(ItemFields.fact(item, recordId, kind, MOST_CAREFUL_CODE)
                    .system(school)
                    .build());
        }
        return facts;
    }

    private static Fact attendance(JsonNode sessions, String recordId, String school) throws ConnectorFault {
        String year = Json.need(sessions, "year");
        int possible = number(sessions, "possible");
        int attended = number(sessions, "attended");
        String share = possible == 0 ? "" : " (" + Math.round(100.0 * attended / possible) + " %)";
        Fact.Builder fact = Fact.of(
                        recordId + "-attendance-" + year,
                        recordId,
                        "attendance",
                        "Attendance in the school year " + year + ": " + attended + " of " + possible + " sessions"
                                + share)
                .system(school)
                .handling("need");
        PartialDates.parse(year).ifPresent(fact::on);
        return fact.build();
    }

    private static int number(JsonNode node, String field) throws ConnectorFault {
        if (!node.path(field).isInt() || node.path(field).intValue() < 0) {
            throw Json.bad(field, "is not a number of sessions");
        }
        return node.path(field).intValue();
    }
}
