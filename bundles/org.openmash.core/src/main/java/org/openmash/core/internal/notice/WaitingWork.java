package org.openmash.core.internal.notice;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.JournalStore;

/** The open clocks on which one person acts in an area, for himself and for those for whom he stands in. */
record WaitingWork(List<CaseClock> clocks, Instant now) {

    private static final int AT_MOST = 500;
    private static final Set<RoomRole> ANSWERING =
            Set.of(RoomRole.RESEARCHER, RoomRole.VIRTUAL_PARTNER, RoomRole.SINGLE_POINT_OF_CONTACT);

    static WaitingWork of(List<NewUser> people, String area, ClockStore store, Instant now) {
        return new WaitingWork(
                store.open(Set.of(area), AT_MOST).stream()
                        .map(ClockStore.Listed::clock)
                        .filter(clock -> people.stream().anyMatch(person -> actsOn(person, clock)))
                        .filter(clock -> clock.stateAt(now) != CaseClock.State.PAUSED)
                        .toList(),
                now);
    }

    int overdue() {
        return (int)
                clocks.stream().filter(clock -> !now.isBefore(clock.dueAt())).count();
    }

    /** Half of the time is gone, and some is left. */
    int due() {
        return (int) clocks.stream()
                        .filter(clock -> !now.isBefore(clock.halfAt()))
                        .count()
                - overdue();
    }

    /** Whether something became due or overdue after that instant. */
    boolean newSince(Instant last) {
        return clocks.stream()
                .flatMap(clock -> Stream.of(clock.halfAt(), clock.dueAt()))
                .anyMatch(at -> at.isAfter(last) && !at.isAfter(now));
    }

    /** Who screened the cases whose returns are waited for, and so stands behind the request. */
    List<UserId> requesters(JournalStore journal) {
        return clocks.stream()
                .filter(clock -> clock.agency().isPresent())
                .flatMap(clock -> screener(journal, clock.caseId()).stream())
                .distinct()
                .toList();
    }

    private static Optional<UserId> screener(JournalStore journal, CaseId id) {
        return journal.ofCase(id).stream()
                .filter(entry -> entry.event() == CaseEvent.CASE_RATED)
                .flatMap(entry -> entry.by().stream())
                .reduce((earlier, later) -> later);
    }

    /** Returns are waited for by everybody who answers for the agency, in the room and outside. */
    private static boolean actsOn(NewUser person, CaseClock clock) {
        if (clock.whose() != RoomRole.RESEARCHER) {
            return person.roles().contains(clock.whose());
        }
        return !Collections.disjoint(person.roles(), ANSWERING)
                && clock.agency().filter(person.employer()::equals).isPresent();
    }
}
