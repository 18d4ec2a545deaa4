package org.openmash.connector.health.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/** Patients of UK Core as candidates. */
final class Patients {

    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

    private static final String EXPECTED_BIRTH = "https://openmash.org/fhir/StructureDefinition/expected-birth";
    private static final String ADDRESS_KEY = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey";

    private Patients() {}

    /** Empty for a patient without any name, who cannot be compared with anybody. */
    static Optional<Candidate> candidate(JsonNode patient) throws ConnectorFault {
        List<PersonName> names = names(patient);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String register = Json.text(patient.path("managingOrganization"), "display");
        return Optional.of(new Candidate(
                Json.need(patient, "id"),
                register.isBlank() ? "FHIR server" : register,
                details(patient, names),
                Optional.empty(),
                register));
    }

    private static PersonDetails details(JsonNode patient, List<PersonName> names) throws ConnectorFault {
        PersonName first = names.get(0);
        PersonDetails.Builder person = PersonDetails.named(first.given(), first.family());
        names.stream().skip(1).forEach(person::name);
        PartialDates.parse(Json.text(patient, "birthDate")).ifPresent(person::born);
        PartialDates.parse(Extensions.text(patient, EXPECTED_BIRTH, "valueDate"))
                .ifPresent(person::expected);
        person.sex(Sexes.parse(Json.text(patient, "gender")));
        for (JsonNode id : Json.objects(patient, "identifier")) {
            if (NHS_NUMBER.equals(Json.text(id, "system"))) {
                person.identifier("nhs", Json.text(id, "value"));
            }
        }
        for (JsonNode address : Json.objects(patient, "address")) {
            person.address(address(address));
        }
        for (JsonNode telecom : Json.objects(patient, "telecom")) {
            if ("phone".equals(Json.text(telecom, "system"))
                    && !Json.text(telecom, "value").isBlank()) {
                person.phone(Json.text(telecom, "value"));
            }
        }
        for (JsonNode contact : Json.objects(patient, "contact")) {
            related(contact.path("name")).ifPresent(person::related);
        }
        return person.build();
    }

    private static List<PersonName> names(JsonNode patient) throws ConnectorFault {
        List<PersonName> names = new ArrayList<>();
        for (JsonNode name : Json.objects(patient, "name")) {
            String given = String.join(" ", Json.texts(name, "given"));
            String family = Json.text(name, "family");
            if (!given.isBlank() || !family.isBlank()) {
                names.add(new PersonName(kind(Json.text(name, "use")), given, family));
            }
        }
        names.sort(Comparator.comparing(n -> n.kind() != Kind.CURRENT));
        return names;
    }

    private static Kind kind(String use) {
        return switch (use) {
            case "old", "maiden" -> Kind.PREVIOUS;
            case "nickname" -> Kind.KNOWN_AS;
            case "temp", "anonymous" -> Kind.ALIAS;
            default -> Kind.CURRENT;
        };
    }

    private static PostalAddress address(JsonNode address) throws ConnectorFault {
        String text = Stream.concat(Json.texts(address, "line").stream(), Stream.of(Json.text(address, "city")))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(", "));
        String uprn = "";
        for (JsonNode key : Extensions.all(address, ADDRESS_KEY)) {
            JsonNode type = Extensions.first(key, "type")
                    .path("valueCodeableConcept")
                    .path("coding")
                    .path(0);
            if ("UPRN".equals(Json.text(type, "code"))) {
                uprn = Extensions.text(key, "value", "valueString");
            }
        }
        return new PostalAddress(text, Json.text(address, "postalCode"), uprn);
    }

    private static Optional<String> related(JsonNode name) throws ConnectorFault {
        String text = Json.text(name, "text");
        String parts = String.join(" ", Json.texts(name, "given")) + " " + Json.text(name, "family");
        return Optional.of(text.isBlank() ? parts.strip() : text).filter(s -> !s.isBlank());
    }
}
