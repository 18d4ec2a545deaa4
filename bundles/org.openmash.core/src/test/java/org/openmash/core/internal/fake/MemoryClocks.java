package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.clock.HandOver;
import org.openmash.core.api.store.ClockStore;

/** Clocks in memory. */
final class MemoryClocks implements ClockStore {

    private static final Comparator<CaseClock> BY_DUE = Comparator.comparing(CaseClock::dueAt);

    private final Map<CaseId, List<CaseClock>> clocks;
    private final Map<Told, Boolean> told;
    private final Map<String, List<ClockRules>> rules;
    private final Map<String, HandOver> handOvers;
    private final Map<CaseId, CaseFile> files;

    private record Told(CaseId caseId, String rule, Optional<?> agency, int round, Instant dueAt, boolean overdue) {}

    MemoryClocks(Memory memory) {
        clocks = memory.table("clock");
        told = memory.table("clock-told");
        rules = memory.table("clock-rules");
        handOvers = memory.table("hand-over");
        files = memory.table("case");
    }

    @Override
    public void put(CaseId caseId, List<CaseClock> all) {
        clocks.put(caseId, List.copyOf(all));
    }

    @Override
    public List<CaseClock> ofCase(CaseId caseId) {
        return clocks.getOrDefault(caseId, List.of());
    }

    @Override
    public List<Listed> open(Set<String> areas, int limit) {
        return everyOpen().stream()
                .filter(c -> areas.contains(c.area()))
                .limit(limit)
                .map(c -> new Listed(c, files.get(c.caseId()).reference()))
                .toList();
    }

    @Override
    public List<Ringing> ringing(Instant now, int limit) {
        return everyOpen().stream()
                .filter(c -> c.stateAt(now) != CaseClock.State.PAUSED && !now.isBefore(c.halfAt()))
                .map(c -> new Ringing(c, now.isAfter(c.dueAt())))
                .filter(r -> !told.containsKey(key(r)))
                .limit(limit)
                .toList();
    }

    @Override
    public void told(Ringing ringing) {
        told.put(key(ringing), true);
    }

    @Override
    public void append(String area, ClockRules version) {
        List<ClockRules> all = new ArrayList<>(rules(area));
        all.add(version);
        rules.put(area, all);
    }

    @Override
    public List<ClockRules> rules(String area) {
        return rules.getOrDefault(area, List.of());
    }

    @Override
    public void insert(HandOver handOver) {
        handOvers.put(handOver.id(), handOver);
    }

    @Override
    public boolean accepted(HandOver handOver) {
        boolean open = handOvers.get(handOver.id()).acceptedAt().isEmpty();
        if (open) {
            handOvers.put(handOver.id(), handOver);
        }
        return open;
    }

    @Override
    public Optional<HandOver> handOver(String id) {
        return Optional.ofNullable(handOvers.get(id));
    }

    @Override
    public List<HandOver> handOvers(Set<String> areas, Instant since) {
        return handOvers.values().stream()
                .filter(h -> areas.contains(h.area()) && !h.offeredAt().isBefore(since))
                .sorted(Comparator.comparing(HandOver::offeredAt).reversed())
                .toList();
    }

    private List<CaseClock> everyOpen() {
        return clocks.values().stream()
                .flatMap(List::stream)
                .filter(CaseClock::open)
                .sorted(BY_DUE)
                .toList();
    }

    private static Told key(Ringing r) {
        CaseClock c = r.clock();
        return new Told(c.caseId(), c.rule(), c.agency(), c.round(), c.dueAt(), r.overdue());
    }
}
