package org.openmash.itests.hub;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.People;

/** What people of the room put down on a case: one entry of each kind. */
final class TalkedCase {

    private TalkedCase() {}

    /** The ids, by the first part of the paths that take them. */
    static Map<String, String> talk(People people, String caseId) {
        Hub worker = people.socialWorker();
        String base = "/cases/" + caseId;
        worker.create(base + "/views", Map.of("level", 3, "reason", "Support is accepted."));
        return Map.of(
                "questions",
                made(worker, base + "/questions", Map.of("agency", "police", "text", "Is he on bail?")),
                "strategy-discussions",
                made(worker, base + "/strategy-discussions", discussion(Cases.now(people))),
                "disagreements",
                made(worker, base + "/disagreements", disagreement()),
                "lessons",
                made(worker, "/lessons", lesson()));
    }

    private static Map<String, Object> discussion(String now) {
        String day = LocalDate.parse(now.substring(0, 10)).toString();
        return Map.of(
                "requestedAt",
                now,
                "heldAt",
                now,
                "attendance",
                List.of(Map.of("agency", "socialcare", "role", "manager", "there", true)),
                "whyWithout",
                "The others were not to be reached.",
                "enquiry",
                "none",
                "words",
                Map.of("information", "A bruise.", "decisions", "No enquiry.", "rationale", "A fall."),
                "actions",
                List.of(Map.of("text", "See the child.", "agency", "socialcare", "owner", "duty", "due", day)));
    }

    private static Map<String, Object> disagreement() {
        return Map.of(
                "with", "police",
                "about", "threshold",
                "position", "We see level 3.",
                "meanwhile", "He stays with his aunt.",
                "childAtRisk", false);
    }

    private static Map<String, Object> lesson() {
        return Map.of(
                "area", "westmoor",
                "kind", "gap",
                "theme", "timeliness",
                "words", "Notices of the night come two days late.",
                "agency", "police");
    }

    private static String made(Hub who, String path, Map<String, Object> body) {
        return who.create(path, body).path("id").asText();
    }
}
