package org.openmash.core.internal.cover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The open cases of an area with their holders and clocks. Inside a transaction; thread-safe. */
@Component(service = Holdings.class)
public final class Holdings {

    static final RoomKind<Held> HOLDER = new RoomKind<>("case-holder", Held.class);

    private static final int AT_ONCE = 500;
    private static final int MOST_CLOCKS = 10_000;

    private final CaseStore cases;
    private final ClockStore clocks;
    private final RoomStore room;

    @Activate
    public Holdings(@Reference CaseStore cases, @Reference ClockStore clocks, @Reference RoomStore room) {
        this.cases = cases;
        this.clocks = clocks;
        this.room = room;
    }

    /** An open case. @param holder empty when nobody holds it */
    record Holding(CaseFile file, Optional<Held> holder, List<CaseClock> clocks) {

        int overdue(Instant now) {
            return (int) clocks.stream()
                    .filter(clock -> !now.isBefore(clock.dueAt()))
                    .count();
        }
    }

    List<Holding> of(String area) {
        Map<CaseId, List<CaseClock>> running = clocks.open(Set.of(area), MOST_CLOCKS).stream()
                .map(ClockStore.Listed::clock)
                .collect(Collectors.groupingBy(CaseClock::caseId));
        List<Holding> all = new ArrayList<>();
        List<CaseFile> page;
        int offset = 0;
        do {
            page = cases.open(Set.of(area), Set.of(), offset, AT_ONCE);
            Map<CaseId, Held> holders = holders(page);
            page.forEach(file -> all.add(new Holding(
                    file, Optional.ofNullable(holders.get(file.id())), running.getOrDefault(file.id(), List.of()))));
            offset += page.size();
        } while (page.size() == AT_ONCE);
        return all;
    }

    /** The one entry that says who holds the case; empty before the first passing. */
    Optional<RoomEntry<Held>> entry(CaseId id) {
        return room.ofCase(HOLDER, id).stream().findFirst();
    }

    private Map<CaseId, Held> holders(List<CaseFile> files) {
        return room.ofCases(HOLDER, files.stream().map(CaseFile::id).toList()).stream()
                .collect(Collectors.toMap(
                        e -> e.caseId().orElseThrow(), e -> e.body().unseal()));
    }
}
