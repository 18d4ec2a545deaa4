package org.openmash.connector.probation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;

/** The searches worth making for one person, strongest first: numbers, name with birth date, name alone. */
final class Questions {

    private Questions() {}

    static List<Map<String, Object>> of(PersonDetails person) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Identifier identifier : person.identifiers()) {
            if (identifier.scheme().equals("crn")) {
                questions.add(Map.of("crn", identifier.value(), "includeAliases", true));
            } else if (identifier.scheme().equals("pnc")) {
                questions.add(Map.of("pncNumber", identifier.value(), "includeAliases", true));
            }
        }
        for (PersonName name : person.names()) {
            questions.add(named(name, person));
        }
        return questions;
    }

    private static Map<String, Object> named(PersonName name, PersonDetails person) {
        Map<String, Object> question = new LinkedHashMap<>();
        if (!name.given().isBlank()) {
            question.put("firstName", name.given().split(" ")[0]);
        }
        if (!name.family().isBlank()) {
            question.put("surname", name.family());
        }
        boolean both = question.size() == 2;
        if (!both) {
            person.birth().ifPresent(b -> question.put("dateOfBirth", b.date().toString()));
        }
        question.put("includeAliases", true);
        return question;
    }
}
