package org.openmash.core.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.clock.HandOver;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;

/** One team leaves its open clocks to the next; each case's journal says so. */
final class HandOvers {

    private static final String KIND = "hand-over";
    private static final int AT_MOST = 500;
    private static final Duration LATELY = Duration.ofDays(7);

    private final Gate gate;
    private final CaseStore cases;
    private final ClockStore clocks;
    private final CaseJournal journal;

    HandOvers(Gate gate, CaseStore cases, ClockStore clocks, CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.clocks = clocks;
        this.journal = journal;
    }

    HandOver offer(Caller caller, String area) {
        return gate.enter(caller, Action.CLOCK_HAND_OVER, Door.to(Target.of(KIND, "", area)), target -> {
            Instant now = gate.now();
            HandOver offered = new HandOver(
                    HexId.random(),
                    area,
                    now,
                    caller.user(),
                    caller.name(),
                    clocks.open(Set.of(area), AT_MOST).stream()
                            .map(l -> new HandOver.Line(
                                    l.clock().caseId(),
                                    l.reference(),
                                    l.clock().name(),
                                    l.clock().dueAt(),
                                    l.clock().stateAt(now)))
                            .toList(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
            clocks.insert(offered);
            onRecord(caller, offered, CaseEvent.CASE_HANDED_OVER);
            return asSeen(caller, offered);
        });
    }

    List<HandOver> lately(Caller caller, Set<String> areas) {
        Set<CaseId> hidden = gate.restrictions().hidden(caller, areas);
        return clocks.handOvers(areas, gate.now().minus(LATELY)).stream()
                .map(offered -> offered.without(hidden))
                .toList();
    }

    HandOver accept(Caller caller, String id) {
        Door<HandOver> door = Door.to(KIND, id, () -> clocks.handOver(id), h -> Target.of(KIND, h.id(), h.area()));
        return gate.enter(caller, Action.CLOCK_TAKE_OVER, door, offered -> {
            if (offered.offeredBy().equals(caller.user())) {
                throw new Conflict("you handed this over yourself; a person of the next team accepts it");
            }
            HandOver accepted = new HandOver(
                    offered.id(),
                    offered.area(),
                    offered.offeredAt(),
                    offered.offeredBy(),
                    offered.offeredByName(),
                    offered.lines(),
                    Optional.of(gate.now()),
                    Optional.of(caller.user()),
                    caller.name());
            if (!clocks.accepted(accepted)) {
                throw new Conflict("somebody has taken this over already; read it again");
            }
            onRecord(caller, accepted, CaseEvent.CASE_TAKEN_OVER);
            return asSeen(caller, accepted);
        });
    }

    private HandOver asSeen(Caller caller, HandOver whole) {
        return whole.without(gate.restrictions().hidden(caller, Set.of(whole.area())));
    }

    private void onRecord(Caller caller, HandOver handOver, CaseEvent event) {
        handOver.lines().stream()
                .map(HandOver.Line::caseId)
                .distinct()
                .forEach(id -> journal.write(caller, CaseDoors.load(cases, id), event, ""));
    }
}
