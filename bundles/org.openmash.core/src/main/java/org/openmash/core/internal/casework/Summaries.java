package org.openmash.core.internal.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.CaseSummary.Lamp;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.room.Agencies;

/** Rows of the board: a case and a lamp for each agency that was asked. */
final class Summaries {

    private final ResearchStore research;
    private final Agencies agencies;

    Summaries(ResearchStore research, Agencies agencies) {
        this.research = research;
        this.agencies = agencies;
    }

    List<CaseSummary> of(List<CaseFile> files, Instant now) {
        Map<CaseId, List<ResearchRequest>> asked =
                research.requestsOf(files.stream().map(CaseFile::id).toList()).stream()
                        .collect(Collectors.groupingBy(ResearchRequest::caseId));
        Map<String, String> names = new HashMap<>();
        return files.stream()
                .map(f -> summary(f, asked.getOrDefault(f.id(), List.of()), names, now))
                .toList();
    }

    private CaseSummary summary(CaseFile file, List<ResearchRequest> asked, Map<String, String> names, Instant now) {
        List<Lamp> lamps = asked.stream()
                .map(r -> new Lamp(name(r, names), light(r, now)))
                .sorted(Comparator.comparing(Lamp::agency))
                .toList();
        return new CaseSummary(
                file.id(),
                file.reference(),
                file.area(),
                file.stage(),
                file.rating(),
                file.receivedAt(),
                file.dueAt(),
                headline(file),
                lamps,
                file.past());
    }

    /** Asked for once per page, however many cases are on it. */
    private String name(ResearchRequest request, Map<String, String> names) {
        return names.computeIfAbsent(
                request.agency() + " " + request.area(), k -> agencies.name(request.agency(), request.area()));
    }

    private static String headline(CaseFile file) {
        return file.subjects().stream()
                .filter(Subject::child)
                .map(s -> s.person().names().get(0).full())
                .collect(Collectors.joining(", "));
    }

    private static String light(ResearchRequest request, Instant now) {
        AnswerState state = request.state();
        if (state.settled()) {
            return "answered";
        }
        if (state == AnswerState.FAILED || state == AnswerState.FAILED_RETRYABLE) {
            return "silent";
        }
        if (state == AnswerState.RETRIEVED_NOT_REVIEWED) {
            return "review";
        }
        boolean agencysTurn = state != AnswerState.LOCATED;
        return state == AnswerState.LATE || agencysTurn && now.isAfter(request.dueAt()) ? "late" : "working";
    }
}
