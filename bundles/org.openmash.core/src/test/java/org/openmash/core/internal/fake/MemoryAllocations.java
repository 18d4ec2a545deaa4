package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.Episode;
import org.openmash.core.api.allocation.LocalService;
import org.openmash.core.api.allocation.OutcomeComment;
import org.openmash.core.api.store.AllocationStore;

/** Allocations in memory. */
final class MemoryAllocations implements AllocationStore {

    private final Map<AllocationId, Allocation> allocations;
    private final Map<String, LocalService> services;
    private final Map<String, Episode> episodes;
    private final Map<String, OutcomeComment> comments;

    MemoryAllocations(Memory memory) {
        allocations = memory.table("allocation");
        services = memory.table("local-service");
        episodes = memory.table("episode-link");
        comments = memory.table("outcome-comment");
    }

    @Override
    public void insert(Allocation allocation) {
        allocations.put(allocation.id(), allocation);
    }

    @Override
    public Optional<Allocation> find(AllocationId id) {
        return Optional.ofNullable(allocations.get(id));
    }

    @Override
    public void update(Allocation a) {
        Memory.version(allocations.get(a.id()).version(), a.version());
        allocations.put(
                a.id(),
                new Allocation(
                        a.id(),
                        a.caseId(),
                        a.area(),
                        a.team(),
                        a.service(),
                        a.state(),
                        a.at(),
                        a.asksNext(),
                        a.course(),
                        a.version() + 1));
    }

    @Override
    public List<Allocation> ofCase(CaseId caseId) {
        return those(a -> a.caseId().equals(caseId));
    }

    @Override
    public List<Allocation> ofTeams(Set<String> teams, int limit) {
        List<Allocation> own = new ArrayList<>(those(a -> teams.contains(a.team())));
        own.sort(Comparator.comparing(Allocation::at).reversed());
        return own.stream().limit(limit).toList();
    }

    @Override
    public List<Allocation> toAsk(Instant until, int limit) {
        return those(a -> a.asksNext().filter(at -> !at.isAfter(until)).isPresent()).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Map<String, Integer> queues(String area) {
        return those(a -> a.area().equals(area)
                        && !a.service().isEmpty()
                        && (a.state() == AllocationState.OFFERED || a.state() == AllocationState.ACCEPTED))
                .stream()
                .collect(Collectors.groupingBy(Allocation::service, Collectors.summingInt(a -> 1)));
    }

    @Override
    public void put(LocalService service) {
        services.put(service.area() + "/" + service.id(), service);
    }

    @Override
    public Optional<LocalService> service(String area, String id) {
        return Optional.ofNullable(services.get(area + "/" + id));
    }

    @Override
    public List<LocalService> services(String area) {
        return services.values().stream()
                .filter(s -> s.area().equals(area))
                .sorted(Comparator.comparing(LocalService::tier).thenComparing(LocalService::name))
                .toList();
    }

    @Override
    public void insert(Episode episode) {
        episodes.put(episode.caseId() + "/" + episode.earlier(), episode);
    }

    @Override
    public List<Episode> episodes(CaseId caseId) {
        return episodes.values().stream()
                .filter(e -> e.caseId().equals(caseId) || e.earlier().equals(caseId))
                .toList();
    }

    @Override
    public void insert(OutcomeComment comment) {
        comments.put(comment.id(), comment);
    }

    @Override
    public List<OutcomeComment> comments(Set<String> teams, Instant since) {
        return comments.values().stream()
                .filter(c -> teams.contains(c.team()) && !c.writtenAt().isBefore(since))
                .sorted(Comparator.comparing(OutcomeComment::writtenAt).reversed())
                .toList();
    }

    private List<Allocation> those(Predicate<Allocation> wanted) {
        return allocations.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Allocation::at))
                .toList();
    }
}
