package org.openmash.connector.probation.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PersonName.Kind;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.Sexes;
import org.openmash.connector.support.json.Json;

/** Offenders of the search as candidates: identity only, neither order nor MAPPA. */
final class Offenders {

    private Offenders() {}

    static Candidate candidate(JsonNode offender) throws ConnectorFault {
        String first = Json.need(offender, "firstName");
        String surname = Json.need(offender, "surname");
        String middle = String.join(" ", Json.texts(offender, "middleNames"));
        JsonNode ids = offender.path("otherIds");
        PersonDetails.Builder person = PersonDetails.named((first + " " + middle).strip(), surname)
                .sex(Sexes.parse(Json.text(offender, "gender")))
                .identifier("crn", Json.need(ids, "crn"))
                .identifier("pnc", Json.text(ids, "pncNumber"))
                .identifier("cro", Json.text(ids, "croNumber"));
        PartialDates.parse(Json.text(offender, "dateOfBirth")).ifPresent(person::born);
        String previous = Json.text(offender, "previousSurname");
        if (!previous.isBlank()) {
            person.name(new PersonName(Kind.PREVIOUS, first, previous));
        }
        for (JsonNode alias : Json.objects(offender, "offenderAliases")) {
            person.name(new PersonName(Kind.ALIAS, Json.text(alias, "firstName"), Json.need(alias, "surname")));
        }
        for (JsonNode address : Json.objects(offender.path("contactDetails"), "addresses")) {
            person.address(address(address));
        }
        return new Candidate(Json.need(ids, "crn"), "Delius", person.build(), Optional.empty(), manager(offender));
    }

    private static PostalAddress address(JsonNode address) throws ConnectorFault {
        String text = Stream.of(Json.text(address, "streetName"), Json.text(address, "town"))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
        return new PostalAddress(text, Json.text(address, "postcode"), Json.text(address, "uprn"));
    }

    private static String manager(JsonNode offender) throws ConnectorFault {
        for (JsonNode manager : Json.objects(offender, "offenderManagers")) {
            if (manager.path("active").asBoolean(false)) {
                JsonNode staff = manager.path("staff");
                JsonNode team = manager.path("team");
                return Stream.of(
                                Json.text(staff, "forenames") + " " + Json.text(staff, "surname"),
                                Json.text(team, "description"),
                                Json.text(team, "telephone"))
                        .filter(s -> !s.isBlank())
                        .collect(Collectors.joining(", "));
            }
        }
        return "";
    }
}
