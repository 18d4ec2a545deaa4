package org.openmash.connector.youthjustice.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.Sexes;
import org.openmash.connector.support.json.Json;

/** Young people of the search as candidates: identity only, neither order nor level. */
final class YoungPeople {

    private YoungPeople() {}

    static Candidate candidate(JsonNode young) throws ConnectorFault {
        PersonDetails.Builder person = PersonDetails.named(
                        Json.text(young, "givenName"), Json.need(young, "familyName"))
                .sex(Sexes.parse(Json.text(young, "sex")))
                .identifier("pnc", Json.text(young, "pncId"))
                .identifier("upn", Json.text(young, "upn"));
        PartialDates.parse(Json.text(young, "dateOfBirth")).ifPresent(person::born);
        JsonNode address = young.path("address");
        if (address.isObject()) {
            person.address(new PostalAddress(Json.text(address, "line"), Json.text(address, "postcode"), ""));
        }
        Json.texts(young, "carers").forEach(person::related);
        return new Candidate(
                Json.need(young, "caseId"),
                "Youth justice case system",
                person.build(),
                PartialDates.parse(Json.text(young, "openedOn")).map(PartialDate::date),
                worker(young.path("worker")));
    }

    private static String worker(JsonNode worker) throws ConnectorFault {
        return Stream.of(Json.text(worker, "name"), Json.text(worker, "telephone"))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
