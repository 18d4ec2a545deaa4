package org.openmash.itests.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.People;

/** A decided case that several agencies audit. */
final class AuditedCase {

    private AuditedCase() {}

    /** An audit by the police and social care. */
    static JsonNode open(People people, String caseId) {
        LocalDate today = LocalDate.parse(Cases.now(people).substring(0, 10));
        return people.as("service.manager")
                .create(
                        "/case-audits",
                        Map.of(
                                "area", "westmoor",
                                "theme", "young children",
                                "from", today.minusMonths(2).toString(),
                                "until", today.toString(),
                                "due", today.plusWeeks(3).toString(),
                                "cases", List.of(caseId),
                                "agencies", List.of("police", "socialcare")));
    }

    static JsonNode grade(Hub who, JsonNode audit, int level, String grade) {
        List<Map<String, String>> marks = Stream.of(
                        "threshold", "voice-of-the-child", "timeliness", "information-sharing")
                .map(question -> Map.of("question", question, "grade", grade))
                .toList();
        return who.create(
                "/case-audits/" + audit.path("id").asText() + "/gradings",
                Map.of(
                        "caseId",
                        audit.at("/cases/0/caseId").asText(),
                        "marks",
                        marks,
                        "level",
                        level,
                        "learning",
                        "Listen earlier."));
    }
}
