package org.openmash.core.internal.learning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.learning.Lesson;
import org.openmash.core.api.learning.Lesson.State;
import org.openmash.core.api.learning.LessonCount;
import org.openmash.core.api.learning.NewLesson.Kind;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore.RoomCount;

/** How both registers are kept, shown and counted. */
final class Lessons {

    private static final RoomKind<KeptLesson> GAP = new RoomKind<>("gap", KeptLesson.class);
    private static final RoomKind<KeptLesson> BARRIER = new RoomKind<>("barrier", KeptLesson.class);

    private Lessons() {}

    static RoomKind<KeptLesson> of(Kind kind) {
        return kind == Kind.GAP ? GAP : BARRIER;
    }

    /** @param mayKnow whether the reader may learn that this case showed it */
    static Lesson view(
            RoomEntry<KeptLesson> entry, String agencyName, Predicate<CaseId> mayKnow, boolean forReader, Instant now) {
        KeptLesson kept = entry.body().unseal();
        return new Lesson(
                entry.id(),
                entry.kind().equals(GAP) ? Kind.GAP : Kind.BARRIER,
                entry.topic(),
                State.valueOf(entry.state()),
                kept.words(),
                entry.agency(),
                agencyName,
                kept.owner(),
                entry.dueAt(),
                entry.dueAt().filter(due -> due.isBefore(now)).isPresent(),
                kept.caseId().filter(mayKnow),
                entry.byName(),
                entry.at(),
                kept.answer(),
                kept.learnt(),
                forReader,
                entry.version());
    }

    static List<LessonCount> figures(Kind kind, List<RoomCount> counts) {
        Map<String, List<RoomCount>> groups = new LinkedHashMap<>();
        counts.forEach(c -> groups.computeIfAbsent(c.topic() + " " + c.agency(), k -> new ArrayList<>())
                .add(c));
        return groups.values().stream().map(g -> figure(kind, g)).toList();
    }

    private static LessonCount figure(Kind kind, List<RoomCount> group) {
        return new LessonCount(
                kind,
                group.get(0).topic(),
                group.get(0).agency(),
                entries(group, State.RAISED),
                entries(group, State.ANSWERED),
                entries(group, State.LEARNT),
                group.stream().mapToInt(RoomCount::overdue).sum());
    }

    private static int entries(List<RoomCount> group, State state) {
        return group.stream()
                .filter(c -> c.state().equals(state.name()))
                .mapToInt(RoomCount::entries)
                .sum();
    }
}
