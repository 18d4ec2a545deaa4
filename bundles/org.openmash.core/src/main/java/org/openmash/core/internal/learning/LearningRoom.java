package org.openmash.core.internal.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.learning.LearningDesk;
import org.openmash.core.api.learning.Lesson;
import org.openmash.core.api.learning.Lesson.State;
import org.openmash.core.api.learning.LessonCount;
import org.openmash.core.api.learning.NewLesson;
import org.openmash.core.api.learning.NewLesson.Kind;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.openmash.core.internal.time.OfficeHours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of gaps and barriers. */
@Component(service = LearningDesk.class)
public final class LearningRoom implements LearningDesk {

    private static final int MOST = 200;
    private static final int LONGEST = 4_000;
    private static final int GAP_WORKING_DAYS = 10;
    private static final Set<RoomRole> ROOM = Set.of(
            RoomRole.CONTACT_OFFICER,
            RoomRole.SOCIAL_WORKER,
            RoomRole.RESEARCHER,
            RoomRole.DECISION_MAKER,
            RoomRole.SERVICE_MANAGER);

    private final Gate gate;
    private final CaseStore cases;
    private final RoomBook book;
    private final Areas areas;
    private final Agencies agencies;

    @Activate
    public LearningRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference RoomBook book,
            @Reference Areas areas,
            @Reference Agencies agencies) {
        this.gate = gate;
        this.cases = cases;
        this.book = book;
        this.areas = areas;
        this.agencies = agencies;
    }

    @Override
    public List<Lesson> lessons(Caller caller, String area) {
        return gate.enter(caller, Action.LEARNING_LIST, door(caller, area), t -> {
            List<Lesson> found = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                book.store().ofArea(Lessons.of(kind), area, MOST).stream()
                        .filter(e -> inRoom(caller) || e.agency().equals(caller.employer()))
                        .forEach(e -> found.add(view(caller, e)));
            }
            return found;
        });
    }

    @Override
    public Lesson raise(Caller caller, NewLesson lesson, String key) {
        return Once.despiteRaces(() -> gate.enter(
                caller, Action.LEARNING_RAISE, door(caller, lesson.area()), t -> raiseOnce(caller, lesson, key)));
    }

    @Override
    public Lesson answer(Caller caller, EntryId id, String words, long version) {
        return change(caller, Action.LEARNING_ANSWER, id, version, State.RAISED, State.ANSWERED, words);
    }

    @Override
    public Lesson learn(Caller caller, EntryId id, String words, long version) {
        return change(caller, Action.LEARNING_CLOSE, id, version, State.ANSWERED, State.LEARNT, words);
    }

    @Override
    public List<LessonCount> figures(Caller caller, String area) {
        return gate.enter(caller, Action.LEARNING_FIGURES, door(caller, area), t -> {
            List<LessonCount> all = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                all.addAll(Lessons.figures(kind, book.store().count(Lessons.of(kind), area, gate.now())));
            }
            return all;
        });
    }

    private Lesson change(Caller caller, Action action, EntryId id, long version, State from, State to, String words) {
        Door<RoomEntry<KeptLesson>> door = book.door(Lessons.of(kindOf(id)), id);
        return gate.enter(caller, action, door, entry -> {
            if (!entry.state().equals(from.name())) {
                throw new Conflict("it is " + entry.state().toLowerCase(Locale.ROOT)
                        + " already, or must be answered first; read it again");
            }
            String said = Checks.required("words", words, LONGEST);
            KeptLesson before = entry.body().unseal();
            KeptLesson after = to == State.ANSWERED ? before.answered(said) : before.learnt(said);
            Optional<Instant> due = to == State.LEARNT ? Optional.empty() : entry.dueAt();
            RoomEntry<KeptLesson> changed = book.change(entry.further(to.name(), due, after), version);
            gate.tell("lesson-changed", entry.area(), entry.agency());
            return view(caller, changed);
        });
    }

    /** Ids do not tell the register. */
    private Kind kindOf(EntryId id) {
        return gate.quietly(
                () -> book.store().find(Lessons.of(Kind.BARRIER), id).isPresent() ? Kind.BARRIER : Kind.GAP);
    }

    private Lesson raiseOnce(Caller caller, NewLesson given, String key) {
        areas.mustBeOpen(given.area());
        Kind kind = Checks.present("kind", given.kind());
        String theme = Checks.oneOf("theme", given.theme(), kind == Kind.GAP ? NewLesson.GAPS : NewLesson.BARRIERS);
        boolean known = Checks.present("agency", given.agency()).equals(caller.employer())
                || agencies.card(given.agency(), given.area()).isPresent();
        if (!known) {
            throw new InvalidRequest("agency", "takes no part in this area; choose one that does");
        }
        String owner = kind == Kind.BARRIER
                ? Checks.required("owner", given.owner(), 200)
                : Checks.optional("owner", given.owner(), 200);
        if (kind == Kind.BARRIER && given.due().isEmpty()) {
            throw new InvalidRequest("due", "a barrier needs a date by which its owner has seen to it");
        }
        given.caseId()
                .ifPresent(id -> Checks.found(
                        "caseId",
                        cases.find(id)
                                .filter(file -> file.area().equals(given.area()))
                                .filter(file -> mayRead(caller, id, file.area())),
                        "is not a case of this area; leave it out"));
        KeptLesson kept =
                new KeptLesson(Checks.required("words", given.words(), LONGEST), owner, given.caseId(), "", "");
        ContentHash content = new ContentHash()
                .add(kind.name() + " " + theme)
                .add(given.area() + " " + given.agency() + " " + given.due() + " " + given.caseId())
                .add(kept.words())
                .add(owner);
        return view(caller, book.putOnce(caller, Lessons.of(kind), key, content, () -> {
            gate.tell("lesson-raised", given.area(), given.agency());
            return RoomEntry.made(
                    Lessons.of(kind),
                    given.area(),
                    Optional.empty(),
                    given.agency(),
                    theme,
                    State.RAISED.name(),
                    Optional.of(due(given)),
                    caller,
                    gate.now(),
                    kept);
        }));
    }

    private Instant due(NewLesson given) {
        return given.due()
                .map(day -> day.plusDays(1).atStartOfDay(OfficeHours.LONDON).toInstant())
                .orElseGet(() -> areas.deadlines(given.area()).workingDays(gate.now(), GAP_WORKING_DAYS));
    }

    private Lesson view(Caller reader, RoomEntry<KeptLesson> entry) {
        return Lessons.view(
                entry,
                agencies.name(entry.agency(), entry.area()),
                id -> inRoom(reader) && mayRead(reader, id, entry.area()),
                entry.agency().equals(reader.employer()),
                gate.now());
    }

    private boolean mayRead(Caller reader, CaseId id, String area) {
        return gate.permits(
                reader, Action.CASE_READ, Target.of("case", id.value(), area).within(id));
    }

    private static boolean inRoom(Caller caller) {
        return ROOM.stream().anyMatch(caller::has);
    }

    private static Door<Target> door(Caller caller, String area) {
        return Door.to(
                Target.of("lesson", "", Checks.required("area", area, 60)).ownedBy(caller.employer()));
    }
}
