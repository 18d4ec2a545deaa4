package org.openmash.connector.police.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PersonName.Kind;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.Sexes;
import org.openmash.connector.support.json.Json;

/** Persons in the JSON of the records system. */
final class PersonJson {

    private static final Set<String> SCHEMES = Set.of("pnc", "cro");

    private PersonJson() {}

    /** What the search is asked: only what the police may use to search by. */
    static ObjectNode question(PersonDetails subject) {
        ObjectNode question = Json.object();
        ArrayNode names = question.putArray("names");
        subject.names().forEach(n -> names.addObject().put("given", n.given()).put("family", n.family()));
        subject.birth()
                .filter(d -> d.precision() == PartialDate.Precision.DAY)
                .ifPresent(d -> question.put("dob", d.date().toString()));
        ArrayNode identifiers = question.putArray("identifiers");
        subject.identifiers().stream()
                .filter(i -> SCHEMES.contains(i.scheme()))
                .forEach(i -> put(identifiers.addObject(), i));
        subject.addresses().stream().findFirst().ifPresent(a -> put(question.putObject("address"), a));
        return question;
    }

    static Candidate candidate(JsonNode person) throws ConnectorFault {
        Optional<LocalDate> since =
                PartialDates.parse(Json.text(person, "knownSince")).map(PartialDate::date);
        return new Candidate(
                Json.need(person, "recordId"),
                Json.need(person, "system"),
                details(person),
                since,
                Json.text(person, "contact"));
    }

    private static PersonDetails details(JsonNode person) throws ConnectorFault {
        PersonDetails.Builder details = named(Json.objects(person, "names"));
        PartialDates.parse(Json.text(person, "dob")).ifPresent(details::born);
        details.sex(Sexes.parse(Json.text(person, "sex")));
        for (JsonNode id : Json.objects(person, "identifiers")) {
            details.identifier(Json.need(id, "scheme"), Json.text(id, "value"));
        }
        for (JsonNode a : Json.objects(person, "addresses")) {
            details.address(new PostalAddress(Json.text(a, "text"), Json.text(a, "postcode"), Json.text(a, "uprn")));
        }
        Json.texts(person, "related").forEach(details::related);
        return details.build();
    }

    private static PersonDetails.Builder named(List<JsonNode> names) throws ConnectorFault {
        if (names.isEmpty()) {
            throw Json.bad("names", "is empty");
        }
        PersonDetails.Builder details = null;
        for (JsonNode node : names) {
            PersonName name = name(node);
            if (details == null) {
                details = PersonDetails.named(name.given(), name.family());
            } else {
                details.name(name);
            }
        }
        return details;
    }

    private static PersonName name(JsonNode node) throws ConnectorFault {
        String given = Json.text(node, "given");
        String family = Json.text(node, "family");
        try {
            return new PersonName(Kind.valueOf(Json.need(node, "kind")), given, family);
        } catch (IllegalArgumentException e) {
            throw Json.bad("names", "holds a name without words or of an unknown kind");
        }
    }

    private static void put(ObjectNode node, Identifier identifier) {
        node.put("scheme", identifier.scheme()).put("value", identifier.value());
    }

    private static void put(ObjectNode node, PostalAddress address) {
        node.put("text", address.text()).put("postcode", address.postcode()).put("uprn", address.uprn());
    }
}
