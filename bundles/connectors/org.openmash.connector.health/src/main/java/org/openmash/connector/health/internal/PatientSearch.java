package org.openmash.connector.health.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;

/**
 * Finds patients by NHS number, then by demographics: birth date (also with day and month swapped) with a part of a
 * family name or with the beginning of a given name; both names where no birth date is known; postcode with the
 * beginning of a given name.
 */
final class PatientSearch {

    private static final int MOST = 100;
    private static final String COUNT = "100";
    private static final int BEGINNING = 3;

    private final FhirServer server;

    PatientSearch(FhirServer server) {
        this.server = server;
    }

    Answer<Candidate> find(PersonDetails subject, CallContext<Candidate> context) throws ConnectorFault {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (Map<String, String> by : questions(subject)) {
            for (JsonNode patient : server.search("Patient", by, context)) {
                Optional<Candidate> candidate = Patients.candidate(patient);
                candidate.ifPresent(c -> found.putIfAbsent(c.recordId(), c));
            }
        }
        List<Candidate> best = found.values().stream().limit(MOST).toList();
        return best.isEmpty() ? Answer.holdsNothing() : Answer.answered(best);
    }

    private static Set<Map<String, String>> questions(PersonDetails subject) {
        Set<Map<String, String>> questions = new LinkedHashSet<>();
        subject.identifiers().stream()
                .filter(id -> id.scheme().equals("nhs"))
                .forEach(id -> questions.add(question(
                        "identifier", Patients.NHS_NUMBER + "|" + id.value().replace(" ", ""))));
        Set<String> families =
                words(subject.names().stream().map(PersonName::family).toList());
        Set<String> givens =
                beginnings(words(subject.names().stream().map(PersonName::given).toList()));
        List<String> births = births(subject);
        for (String birth : births) {
            families.forEach(f -> questions.add(question("family", f, "birthdate", birth)));
            givens.forEach(g -> questions.add(question("given", g, "birthdate", birth)));
        }
        if (births.isEmpty()) {
            families.forEach(f -> givens.forEach(g -> questions.add(question("family", f, "given", g))));
        }
        subject.addresses().stream()
                .map(a -> a.postcode())
                .filter(p -> !p.isBlank())
                .forEach(p -> givens.forEach(g -> questions.add(question("address-postalcode", p, "given", g))));
        return questions;
    }

    private static Map<String, String> question(String... parts) {
        Map<String, String> question = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            question.put(parts[i], parts[i + 1]);
        }
        question.put("_count", COUNT);
        return question;
    }

    private static Set<String> words(List<String> names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            for (String word : name.split("[\\s-]+")) {
                if (word.length() > 1) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** A server finds given names by their beginning; three letters find Alfred for Alfie. */
    private static Set<String> beginnings(Set<String> words) {
        return words.stream()
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> births(PersonDetails subject) {
        List<String> births = new ArrayList<>();
        subject.birth().map(PatientSearch::asWritten).ifPresent(births::add);
        subject.birth()
                .filter(b -> b.precision() == Precision.DAY && b.date().getDayOfMonth() <= 12)
                .map(PartialDate::date)
                .map(d -> LocalDate.of(d.getYear(), d.getDayOfMonth(), d.getMonthValue())
                        .toString())
                .filter(d -> !births.contains(d))
                .ifPresent(births::add);
        return births;
    }

    private static String asWritten(PartialDate birth) {
        String date = birth.date().toString();
        return switch (birth.precision()) {
            case DAY -> date;
            case MONTH -> date.substring(0, 7);
            case YEAR, ABOUT -> date.substring(0, 4);
        };
    }
}
