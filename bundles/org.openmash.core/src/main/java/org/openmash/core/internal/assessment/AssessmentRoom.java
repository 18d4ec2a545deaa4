package org.openmash.core.internal.assessment;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.area.Area.Threshold;
import org.openmash.core.api.assessment.Assessment;
import org.openmash.core.api.assessment.AssessmentDesk;
import org.openmash.core.api.assessment.NewAnalysis;
import org.openmash.core.api.assessment.NewTalk;
import org.openmash.core.api.assessment.NewView;
import org.openmash.core.api.assessment.Sentence;
import org.openmash.core.api.assessment.Thanks;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The assessment: views, analysis and talks, each written once and kept. */
@Component(service = AssessmentDesk.class)
public final class AssessmentRoom implements AssessmentDesk {

    private static final int LONGEST = 4_000;
    private static final int MOST = 200;

    private final Gate gate;
    private final CaseStore cases;
    private final RoomBook book;
    private final AssessmentViews views;
    private final Areas areas;
    private final CaseJournal journal;

    @Activate
    public AssessmentRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference RoomBook book,
            @Reference AssessmentViews views,
            @Reference Areas areas,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.book = book;
        this.views = views;
        this.areas = areas;
        this.journal = journal;
    }

    @Override
    public Assessment assessment(Caller caller, CaseId id) {
        return gate.enter(caller, Action.ASSESSMENT_READ, CaseDoors.to(cases, id), views::of);
    }

    @Override
    public Assessment giveView(Caller caller, CaseId id, NewView view, String key) {
        return change(caller, Action.VIEW_GIVE, id, file -> giveOnce(caller, file, view, key));
    }

    @Override
    public Assessment write(Caller caller, CaseId id, NewAnalysis analysis, String key) {
        return change(caller, Action.ASSESSMENT_WRITE, id, file -> writeOnce(caller, file, analysis, key));
    }

    @Override
    public Assessment talk(Caller caller, CaseId id, NewTalk talk, String key) {
        return change(caller, Action.VIEW_GIVE, id, file -> talkOnce(caller, file, talk, key));
    }

    @Override
    public List<Thanks> thanks(Caller caller, String area) {
        Target target =
                Target.of("thanks", "", Checks.required("area", area, 60)).ownedBy(caller.employer());
        return gate.enter(
                caller,
                Action.THANKS_LIST,
                Door.to(target),
                t -> book.store().ofArea(Contributors.THANKS, area, MOST).stream()
                        .filter(e -> e.agency().equals(caller.employer()))
                        .map(e -> e.body().unseal())
                        .toList());
    }

    private Assessment change(Caller caller, Action action, CaseId id, Consumer<CaseFile> work) {
        return Once.despiteRaces(() -> gate.enter(caller, action, CaseDoors.to(cases, id), file -> {
            work.accept(file);
            return views.of(file);
        }));
    }

    private void giveOnce(Caller caller, CaseFile file, NewView given, String key) {
        Set<Integer> levels =
                areas.levels(file.area()).stream().map(Threshold::level).collect(Collectors.toSet());
        if (!levels.contains(given.level())) {
            throw new InvalidRequest("level", "use a level of the area's framework: " + sorted(levels));
        }
        String reason = Checks.required("reason", given.reason(), LONGEST);
        List<String> cites = Citations.checked("cites", given.cites(), views.citable(file.id()));
        ContentHash content = new ContentHash()
                .add(file.id().value())
                .add(Integer.toString(given.level()))
                .add(reason)
                .addAll(cites);
        book.putOnce(caller, AssessmentKinds.VIEW, key, content, () -> {
            CaseDoors.mustBeOpen(file);
            journal.write(caller, file, caller.employer(), CaseEvent.VIEW_GIVEN, "level " + given.level());
            return entry(AssessmentKinds.VIEW, file, caller, new NewView(given.level(), reason, cites));
        });
    }

    private void writeOnce(Caller caller, CaseFile file, NewAnalysis given, String key) {
        if (given.sentences().isEmpty() || given.sentences().size() > MOST) {
            throw new InvalidRequest("sentences", "write 1 to " + MOST + " sentences");
        }
        String replaces = Checks.optional("replaces", given.replaces(), 32);
        Set<String> citable = views.citable(file.id());
        List<Sentence> sentences = IntStream.range(0, given.sentences().size())
                .mapToObj(
                        i -> sentence("sentences[" + i + "]", given.sentences().get(i), citable))
                .toList();
        ContentHash content = new ContentHash().add(file.id().value()).add(replaces);
        sentences.forEach(s -> content.add(s.text()).addAll(s.cites()));
        book.putOnce(caller, AssessmentKinds.ANALYSIS, key, content, () -> {
            CaseDoors.mustBeOpen(file);
            if (!views.latestAnalysis(file.id()).equals(replaces)) {
                throw Conflict.changedMeanwhile("somebody wrote another analysis; read it first");
            }
            journal.write(caller, file, caller.employer(), CaseEvent.ANALYSIS_WRITTEN, "");
            return entry(AssessmentKinds.ANALYSIS, file, caller, new NewAnalysis(replaces, sentences));
        });
    }

    private void talkOnce(Caller caller, CaseFile file, NewTalk given, String key) {
        Set<AgencyId> said = views.whoGaveAView(file.id());
        List<AgencyId> agencies = given.agencies().stream().distinct().toList();
        if (agencies.size() < 2 || !said.containsAll(agencies)) {
            throw new InvalidRequest("agencies", "name at least two agencies that gave their view");
        }
        String words = Checks.required("words", given.words(), LONGEST);
        ContentHash content = new ContentHash()
                .add(file.id().value())
                .add(Boolean.toString(given.agreed()))
                .add(words)
                .addAll(agencies.stream().map(AgencyId::value).toList());
        book.putOnce(caller, AssessmentKinds.TALK, key, content, () -> {
            String outcome = given.agreed() ? "agreed" : "still different";
            journal.write(caller, file, caller.employer(), CaseEvent.THRESHOLD_TALKED, outcome);
            return entry(AssessmentKinds.TALK, file, caller, new NewTalk(agencies, given.agreed(), words));
        });
    }

    private static Sentence sentence(String field, Sentence given, Set<String> citable) {
        return new Sentence(
                Checks.required(field + ".text", given.text(), LONGEST),
                Citations.checked(field + ".cites", given.cites(), citable));
    }

    private <B> RoomEntry<B> entry(RoomKind<B> kind, CaseFile file, Caller caller, B body) {
        return RoomEntry.ofCase(kind, file.area(), file.id(), caller.employer(), "WRITTEN", caller, gate.now(), body);
    }

    private static String sorted(Set<Integer> levels) {
        return levels.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
