package org.openmash.connector.probation.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.api.ReleaseTerm;

/** Reads offenders and what is held on them. */
final class Offenders {

    private Offenders() {}

    static Candidate candidate(JsonNode offender) throws ConnectorFault {
        JsonNode ids = offender.path("otherIds");
        String crn = text(ids, "crn");
        if (!crn.matches("[A-Z]\\d{6}")) {
            throw ProbationSearch.bad("otherIds.crn is missing or no CRN");
        }
        try {
            PersonDetails.Builder person = PersonDetails.named(givenNames(offender), text(offender, "surname"))
                    .sex(sex(offender));
            date(text(offender, "dateOfBirth")).ifPresent(person::born);
            names(offender, person);
            person.identifier("crn", crn)
                    .identifier("pnc", text(ids, "pncNumber"))
                    .identifier("cro", text(ids, "croNumber"));
            for (JsonNode address : offender.path("contactDetails").path("addresses")) {
                person.address(new PostalAddress(
                        (text(address, "streetName") + ", " + text(address, "town")).strip(),
                        text(address, "postcode"),
                        text(address, "uprn")));
            }
            return new Candidate(crn, "Probation case management", person.build(), since(offender), contact(offender));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ProbationSearch.bad("an offender's name or date of birth cannot be read");
        }
    }

    static Fact fact(String crn, String kind, JsonNode held) throws ConnectorFault {
        String id = text(held, "id");
        String words = text(held, "text");
        if (id.isEmpty() || words.isEmpty()) {
            throw ProbationSearch.bad("content[].id or content[].text is missing");
        }
        String type = text(held, "itemType").equals("victim-details") ? "victim" : kind.replaceAll("s$", "");
        try {
            Fact.Builder fact = Fact.of(id, crn, type, words)
                    .system("Probation case management")
                    .handling(handling(held));
            date(text(held, "eventDate")).ifPresent(fact::on);
            for (JsonNode term : held.path("release")) {
                fact.release(new ReleaseTerm(
                        text(term, "to"),
                        ReleaseTerm.Mode.valueOf(text(term, "mode").toUpperCase(Locale.ROOT)),
                        text(term, "wording"),
                        text(term, "condition")));
            }
            return fact.build();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ProbationSearch.bad("content[].eventDate or content[].release cannot be read");
        }
    }

    private static String givenNames(JsonNode offender) {
        StringBuilder given = new StringBuilder(text(offender, "firstName"));
        offender.path("middleNames").forEach(name -> given.append(' ').append(name.asText()));
        return given.toString();
    }

    private static void names(JsonNode offender, PersonDetails.Builder person) {
        String previous = text(offender, "previousSurname");
        if (!previous.isEmpty()) {
            person.name(new PersonName(PersonName.Kind.PREVIOUS, text(offender, "firstName"), previous));
        }
        for (JsonNode alias : offender.path("offenderAliases")) {
            person.name(new PersonName(PersonName.Kind.ALIAS, text(alias, "firstName"), text(alias, "surname")));
        }
    }

    private static PersonDetails.Sex sex(JsonNode offender) {
        return switch (text(offender, "gender").toLowerCase(Locale.ROOT)) {
            case "male" -> PersonDetails.Sex.MALE;
            case "female" -> PersonDetails.Sex.FEMALE;
            default -> PersonDetails.Sex.UNKNOWN;
        };
    }

    private static Optional<LocalDate> since(JsonNode offender) {
        String start = text(offender.path("mappa"), "startDate");
        return start.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(start));
    }

    private static String contact(JsonNode offender) {
        JsonNode team = offender.path("offenderManagers").path(0).path("team");
        return (text(team, "description") + " " + text(team, "telephone")).strip();
    }

    private static String handling(JsonNode held) {
        String code = text(held, "handling");
        return code.isEmpty() ? "restricted" : code;
    }

    /** A date that may lack its day or month: {@code 2026-11-14}, {@code 2026-09} or {@code 2019}. */
    private static Optional<PartialDate> date(String text) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(new PartialDate(LocalDate.parse(text + "-01-01"), Precision.YEAR));
            case 7 -> Optional.of(new PartialDate(LocalDate.parse(text + "-01"), Precision.MONTH));
            default -> Optional.of(PartialDate.day(LocalDate.parse(text.substring(0, 10))));
        };
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}
