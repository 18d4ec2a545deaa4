package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;

/** Entries of the room in memory. */
final class MemoryRoom implements RoomStore {

    private final Map<EntryId, RoomEntry<?>> entries;

    private record Group(String topic, AgencyId agency, String state) {}

    MemoryRoom(Memory memory) {
        entries = memory.table("room-entry");
    }

    @Override
    public void insert(RoomEntry<?> entry) {
        entries.put(entry.id(), entry);
    }

    @Override
    public void update(RoomEntry<?> entry) {
        Memory.version(entries.get(entry.id()).version(), entry.version());
        entries.put(entry.id(), raised(entry));
    }

    @Override
    public <B> Optional<RoomEntry<B>> find(RoomKind<B> kind, EntryId id) {
        return all(kind, e -> e.id().equals(id)).stream().findFirst();
    }

    @Override
    public <B> List<RoomEntry<B>> ofCase(RoomKind<B> kind, CaseId caseId) {
        return all(kind, e -> e.caseId().equals(Optional.of(caseId)));
    }

    @Override
    public <B> List<RoomEntry<B>> ofCases(RoomKind<B> kind, Collection<CaseId> caseIds) {
        return all(kind, e -> e.caseId().filter(caseIds::contains).isPresent());
    }

    @Override
    public <B> List<RoomEntry<B>> ofArea(RoomKind<B> kind, String area, int limit) {
        return all(kind, e -> e.area().equals(area)).stream()
                .sorted(Comparator.comparing((RoomEntry<B> e) -> e.at()).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<RoomCount> count(RoomKind<?> kind, String area, Instant overdueBefore) {
        Map<Group, int[]> counts = new LinkedHashMap<>();
        for (RoomEntry<?> e : all(kind, e -> e.area().equals(area))) {
            int[] count = counts.computeIfAbsent(new Group(e.topic(), e.agency(), e.state()), g -> new int[2]);
            count[0]++;
            count[1] += e.dueAt().filter(due -> due.isBefore(overdueBefore)).isPresent() ? 1 : 0;
        }
        return counts.entrySet().stream()
                .map(c -> new RoomCount(
                        c.getKey().topic(), c.getKey().agency(), c.getKey().state(), c.getValue()[0], c.getValue()[1]))
                .toList();
    }

    private static <B> RoomEntry<B> raised(RoomEntry<B> e) {
        return new RoomEntry<>(
                e.id(),
                e.kind(),
                e.area(),
                e.caseId(),
                e.agency(),
                e.topic(),
                e.state(),
                e.dueAt(),
                e.by(),
                e.byName(),
                e.byAgency(),
                e.at(),
                e.version() + 1,
                e.body());
    }

    @SuppressWarnings("unchecked") // an entry's content is of its kind
    private <B> List<RoomEntry<B>> all(RoomKind<B> kind, Predicate<RoomEntry<?>> wanted) {
        return List.copyOf(entries.values()).stream()
                .filter(e -> e.kind().equals(kind))
                .filter(wanted)
                .map(e -> (RoomEntry<B>) e)
                .sorted(Comparator.comparing(RoomEntry::at))
                .toList();
    }
}
