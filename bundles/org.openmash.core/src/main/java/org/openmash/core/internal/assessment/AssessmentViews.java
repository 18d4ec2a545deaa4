package org.openmash.core.internal.assessment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.assessment.Assessment;
import org.openmash.core.api.assessment.Assessment.AgencyView;
import org.openmash.core.api.assessment.Assessment.Analysis;
import org.openmash.core.api.assessment.Assessment.ThresholdTalk;
import org.openmash.core.api.assessment.NewAnalysis;
import org.openmash.core.api.assessment.NewTalk;
import org.openmash.core.api.assessment.NewView;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.room.Agencies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The assessment of a case put together for readers who were let in. Thread-safe. */
@Component(service = AssessmentViews.class)
public final class AssessmentViews {

    private final RoomStore room;
    private final ResearchStore research;
    private final DecisionStore decisions;
    private final Areas areas;
    private final Agencies agencies;

    @Activate
    public AssessmentViews(
            @Reference RoomStore room,
            @Reference ResearchStore research,
            @Reference DecisionStore decisions,
            @Reference Areas areas,
            @Reference Agencies agencies) {
        this.room = room;
        this.research = research;
        this.decisions = decisions;
        this.areas = areas;
        this.agencies = agencies;
    }

    Assessment of(CaseFile file) {
        List<RoomEntry<NewView>> given = room.ofCase(AssessmentKinds.VIEW, file.id());
        Map<AgencyId, EntryId> standing = latest(given, e -> true);
        Optional<Decision> decision = decisions.latest(file.id());
        Map<AgencyId, EntryId> atDecision = decision.map(d -> latest(given, e -> !e.at().isAfter(d.decidedAt())))
                .orElse(Map.of());
        List<AgencyView> views = given.stream()
                .map(e -> view(
                        e,
                        standing.containsValue(e.id()),
                        atDecision.containsValue(e.id())
                                && e.body().unseal().level()
                                        != decision.orElseThrow().level()))
                .toList();
        return new Assessment(views, analysis(file.id()), awaited(file, standing.keySet()), talks(file.id()));
    }

    Set<String> citable(CaseId id) {
        return new Citations(research, room).of(id);
    }

    Set<AgencyId> whoGaveAView(CaseId id) {
        return room.ofCase(AssessmentKinds.VIEW, id).stream()
                .map(RoomEntry::agency)
                .collect(Collectors.toSet());
    }

    /** Its id; blank when there is none. */
    String latestAnalysis(CaseId id) {
        return newest(id).map(e -> e.id().value()).orElse("");
    }

    private Optional<RoomEntry<NewAnalysis>> newest(CaseId id) {
        List<RoomEntry<NewAnalysis>> all = room.ofCase(AssessmentKinds.ANALYSIS, id);
        Set<String> replaced =
                all.stream().map(e -> e.body().unseal().replaces()).collect(Collectors.toSet());
        return all.stream().filter(e -> !replaced.contains(e.id().value())).findFirst();
    }

    private static Map<AgencyId, EntryId> latest(
            List<RoomEntry<NewView>> oldestFirst, Predicate<RoomEntry<NewView>> counts) {
        Map<AgencyId, EntryId> latest = new HashMap<>();
        oldestFirst.stream().filter(counts).forEach(e -> latest.put(e.agency(), e.id()));
        return latest;
    }

    private AgencyView view(RoomEntry<NewView> entry, boolean standing, boolean dissents) {
        NewView said = entry.body().unseal();
        return new AgencyView(
                entry.id(),
                entry.agency(),
                agencies.name(entry.agency(), entry.area()),
                said.level(),
                areas.levelName(entry.area(), said.level()),
                said.reason(),
                said.cites(),
                entry.byName(),
                entry.at(),
                standing,
                dissents);
    }

    private Optional<Analysis> analysis(CaseId id) {
        return newest(id).map(e -> {
            NewAnalysis said = e.body().unseal();
            int uncited = (int)
                    said.sentences().stream().filter(s -> s.cites().isEmpty()).count();
            return new Analysis(e.id(), said.sentences(), uncited, e.byName(), e.at());
        });
    }

    private List<ThresholdTalk> talks(CaseId id) {
        return room.ofCase(AssessmentKinds.TALK, id).stream()
                .map(e -> talk(e.id(), e.body().unseal(), e.byName(), e.at()))
                .toList();
    }

    private static ThresholdTalk talk(EntryId id, NewTalk said, String byName, Instant at) {
        return new ThresholdTalk(id, said.agencies(), said.agreed(), said.words(), byName, at);
    }

    private List<String> awaited(CaseFile file, Set<AgencyId> gave) {
        return research.requestsOf(file.id()).stream()
                .map(ResearchRequest::agency)
                .distinct()
                .filter(agency -> !gave.contains(agency))
                .map(agency -> agencies.name(agency, file.area()))
                .sorted()
                .toList();
    }
}
