package org.openmash.core.internal.room;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.restriction.RestrictionLine.Kind;
import org.openmash.core.api.store.RestrictionStore;
import org.openmash.core.api.store.RestrictionStore.Mark;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which cases do not exist for whom, beyond what roles say: a wall keeps one person out, a restriction everybody in the
 * room who is not named. Works inside the caller's transaction. Thread-safe.
 */
@Component(service = Restrictions.class)
public final class Restrictions {

    private final RestrictionStore store;
    private final Clock clock;

    @Activate
    public Restrictions(@Reference RestrictionStore store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Whether what belongs to that part of a case is closed to the caller. */
    public boolean close(Caller caller, Target.Part part) {
        return !caller.has(RoomRole.HUB)
                && closed(caller.user(), store.standing(List.of(part.caseId())), part.handedOut(), clock.instant());
    }

    /** Whether somebody else of the room may not know of a case. */
    public boolean closedTo(UserId user, CaseId id) {
        return closed(user, store.standing(List.of(id)), false, clock.instant());
    }

    /** Cases of the areas that no list, count or search of the room may show to the caller. */
    public Set<CaseId> hidden(Caller caller, Set<String> areas) {
        return hidden(caller, store.standing(areas), false);
    }

    /** Cases of the areas a piece of which the caller may not see, although it was handed out to them. */
    public Set<CaseId> walled(Caller caller, Set<String> areas) {
        return hidden(caller, store.standing(areas), true);
    }

    /** Restricted records of the area that say nothing to this case: all, unless it is restricted itself. */
    public Set<CaseId> apart(CaseId from, String area) {
        Instant now = clock.instant();
        Set<CaseId> restricted = store.standing(Set.of(area)).stream()
                .filter(m -> m.kind() == Kind.RESTRICTED
                        && m.until().map(now::isBefore).orElse(true))
                .map(Mark::caseId)
                .collect(Collectors.toSet());
        return restricted.contains(from) ? Set.of() : restricted;
    }

    /** Whom to ask about restricted records that are hidden from the caller; nobody where a wall stands. */
    public List<String> toAsk(Caller caller, Collection<CaseId> hidden) {
        Instant now = clock.instant();
        return hidden.stream()
                .filter(id -> !closed(caller.user(), store.standing(List.of(id)), true, now))
                .flatMap(id -> store.ofCase(id).stream())
                .filter(line -> line.kind() == Kind.RESTRICTED && line.inForceAt(now))
                .map(line -> line.words().unseal().contact())
                .filter(contact -> !contact.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** What stands on these cases, to be asked for many callers. */
    public Standing standing(Collection<CaseId> cases) {
        return new Standing(store.standing(cases), clock.instant());
    }

    /** What stood at an instant. Immutable. */
    public static final class Standing {

        private final List<Mark> marks;
        private final Instant at;

        private Standing(List<Mark> marks, Instant at) {
            this.marks = List.copyOf(marks);
            this.at = at;
        }

        public boolean closes(Caller caller, Target.Part part) {
            return !caller.has(RoomRole.HUB) && closed(caller.user(), of(marks, part.caseId()), part.handedOut(), at);
        }
    }

    private Set<CaseId> hidden(Caller caller, List<Mark> marks, boolean handedOut) {
        Instant now = clock.instant();
        Set<CaseId> hidden = new HashSet<>();
        if (!caller.has(RoomRole.HUB)) {
            marks.stream()
                    .map(Mark::caseId)
                    .distinct()
                    .filter(id -> closed(caller.user(), of(marks, id), handedOut, now))
                    .forEach(hidden::add);
        }
        return hidden;
    }

    private static List<Mark> of(List<Mark> marks, CaseId id) {
        return marks.stream().filter(m -> m.caseId().equals(id)).toList();
    }

    private static boolean closed(UserId user, List<Mark> marks, boolean handedOut, Instant now) {
        boolean walled = stands(marks, Kind.WALL, user, now);
        boolean restricted = stands(marks, Kind.RESTRICTED, user, now);
        boolean named = stands(marks, Kind.NAMED, user, now);
        return walled || restricted && !named && !handedOut;
    }

    private static boolean stands(List<Mark> marks, Kind kind, UserId user, Instant now) {
        return marks.stream()
                .anyMatch(m -> m.kind() == kind
                        && m.user().map(user::equals).orElse(true)
                        && m.until().map(now::isBefore).orElse(true));
    }
}
