package org.openmash.core.internal.fake;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.store.RestrictionStore;

/** Restricted records in memory. */
final class MemoryRestrictions implements RestrictionStore {

    private record Declared(Sealed<Household> household, Set<String> keys) {}

    private final Map<EntryId, RestrictionLine> lines;
    private final Map<UserId, Declared> households;

    MemoryRestrictions(Memory memory) {
        lines = memory.table("restriction-line");
        households = memory.table("household");
    }

    @Override
    public void insert(RestrictionLine line) {
        lines.put(line.id(), line);
    }

    @Override
    public void end(RestrictionLine ended) {
        lines.put(ended.id(), ended);
    }

    @Override
    public List<RestrictionLine> ofCase(CaseId caseId) {
        return where(line -> line.caseId().equals(caseId));
    }

    @Override
    public List<Mark> standing(Set<String> areas) {
        return marks(line -> areas.contains(line.area()));
    }

    @Override
    public List<Mark> standing(Collection<CaseId> cases) {
        return marks(line -> cases.contains(line.caseId()));
    }

    @Override
    public void put(UserId user, Sealed<Household> household, Set<String> keys) {
        households.put(user, new Declared(household, Set.copyOf(keys)));
    }

    @Override
    public Optional<Sealed<Household>> household(UserId user) {
        return Optional.ofNullable(households.get(user)).map(Declared::household);
    }

    @Override
    public Set<UserId> livingUnder(Collection<String> keys) {
        return households.entrySet().stream()
                .filter(e -> !Collections.disjoint(e.getValue().keys(), keys))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Mark> marks(Predicate<RestrictionLine> which) {
        return where(which.and(line -> line.endedAt().isEmpty())).stream()
                .map(line -> new Mark(line.caseId(), line.kind(), line.user(), line.until()))
                .toList();
    }

    private List<RestrictionLine> where(Predicate<RestrictionLine> which) {
        return lines.values().stream().filter(which).toList();
    }
}
