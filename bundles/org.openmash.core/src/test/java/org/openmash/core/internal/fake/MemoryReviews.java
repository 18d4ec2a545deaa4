package org.openmash.core.internal.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.store.ReviewStore;

/** What people said about candidates, in memory. */
public final class MemoryReviews implements ReviewStore {

    private final Map<String, IdentityEntry> entries;
    private final MemoryCases cases;
    private final MemoryResearch research;

    public MemoryReviews(Memory memory, MemoryCases cases, MemoryResearch research) {
        entries = memory.table("identity-entry");
        this.cases = cases;
        this.research = research;
    }

    @Override
    public void insert(IdentityEntry entry) {
        entries.put(entry.id(), entry);
    }

    @Override
    public List<IdentityEntry> entriesOf(CandidateId id) {
        return List.copyOf(entries.values()).stream()
                .filter(e -> e.candidate().equals(id))
                .toList();
    }

    @Override
    public List<CandidateRecord> undecided(Set<String> areas, Set<Band> bands, int limit) {
        return cases.open(areas, Set.of(), 0, Integer.MAX_VALUE).stream()
                .filter(f -> f.stage() != CaseStage.CLOSED)
                .sorted(Comparator.comparing(CaseFile::receivedAt))
                .flatMap(f -> research.candidatesOf(f.id()).stream())
                .filter(c -> c.verdict() == Verdict.UNDECIDED
                        && bands.contains(c.comparison().band()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Count> counts(String area) {
        return List.copyOf(entries.values()).stream()
                .filter(e -> e.area().equals(area) && !e.awaitsSecond())
                .collect(Collectors.groupingBy(e -> Map.entry(e.band(), e.verdict()), Collectors.counting()))
                .entrySet()
                .stream()
                .map(c -> new Count(c.getKey().getKey(), c.getKey().getValue(), c.getValue()))
                .toList();
    }
}
