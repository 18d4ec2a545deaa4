package org.openmash.core.internal.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.evidence.EvidencePack.AskedAgency;
import org.openmash.core.api.evidence.EvidencePack.Turn;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.room.Agencies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What passed between the hub and each agency, by the journal. Thread-safe. */
@Component(service = Turns.class)
public final class Turns {

    private static final Set<CaseEvent> ANSWERS = EnumSet.of(CaseEvent.AGENCY_ANSWERED, CaseEvent.RETURN_REVIEWED);
    private static final Set<CaseEvent> TURNS = EnumSet.of(
            CaseEvent.AGENCY_ASKED,
            CaseEvent.RESERVED_AGENCY_ASKED,
            CaseEvent.AGENCY_LEFT_OUT,
            CaseEvent.AGENCY_CHASED,
            CaseEvent.REQUEST_NARROWED,
            CaseEvent.REQUEST_CANCELLED,
            CaseEvent.AGENCY_ANSWERED,
            CaseEvent.RETURN_REVIEWED);

    private final ResearchStore research;
    private final Agencies agencies;

    @Activate
    public Turns(@Reference ResearchStore research, @Reference Agencies agencies) {
        this.research = research;
        this.agencies = agencies;
    }

    List<AskedAgency> of(CaseFile file, List<JournalLine> course) {
        List<ResearchRequest> requests = research.requestsOf(file.id());
        Map<AgencyId, List<Turn>> turns = new LinkedHashMap<>();
        course.stream()
                .filter(line -> TURNS.contains(line.event()) && line.agency().isPresent())
                .forEach(line -> turns.computeIfAbsent(line.agency().orElseThrow(), a -> new ArrayList<>())
                        .add(turn(line, requests)));
        return turns.entrySet().stream()
                .map(e -> new AskedAgency(e.getKey(), agencies.name(e.getKey(), file.area()), e.getValue()))
                .toList();
    }

    private static Turn turn(JournalLine line, List<ResearchRequest> requests) {
        if (!ANSWERS.contains(line.event())) {
            return new Turn(line.at(), line.event(), Optional.empty(), line.note());
        }
        AnswerState answer = AnswerState.valueOf(line.note());
        String why = requests.stream()
                .filter(r -> line.agency().filter(r.agency()::equals).isPresent())
                .filter(r -> r.state() == answer && !r.askedAt().isAfter(line.at()))
                .map(ResearchRequest::reason)
                .reduce("", (earlier, later) -> later);
        return new Turn(line.at(), line.event(), Optional.of(answer), why);
    }
}
