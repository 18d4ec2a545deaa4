package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.AskedRow;
import org.openmash.core.api.store.ResearchStore;

/** Requests, candidates and items in memory. */
public final class MemoryResearch implements ResearchStore {

    private static final Set<AnswerState> MACHINE =
            Set.of(AnswerState.ASKED, AnswerState.RETRIEVING, AnswerState.EXPECTED_BY);

    private final Map<RequestId, ResearchRequest> requests;
    private final Map<RequestId, Instant> leases;
    private final Map<CandidateId, CandidateRecord> candidates;
    private final Map<ItemId, Item> items;

    public MemoryResearch(Memory memory) {
        requests = memory.table("request");
        leases = memory.table("lease");
        candidates = memory.table("candidate");
        items = memory.table("item");
    }

    @Override
    public void insert(ResearchRequest request) {
        requests.put(request.id(), Versions.of(request, 0));
    }

    @Override
    public void update(ResearchRequest request) {
        Memory.version(requests.get(request.id()).version(), request.version());
        requests.put(request.id(), Versions.of(request, request.version() + 1));
    }

    @Override
    public Optional<ResearchRequest> request(RequestId id) {
        return Optional.ofNullable(requests.get(id));
    }

    @Override
    public List<ResearchRequest> requestsOf(CaseId caseId) {
        return requests(r -> r.caseId().equals(caseId));
    }

    @Override
    public List<ResearchRequest> requestsOf(Collection<CaseId> caseIds) {
        return requests(r -> caseIds.contains(r.caseId()));
    }

    @Override
    public List<ResearchRequest> queueOf(AgencyId agency, String area) {
        return requests(r ->
                r.agency().equals(agency) && r.area().equals(area) && !r.state().settled());
    }

    @Override
    public List<AskedRow> asked(String area, Instant from, Instant until) {
        return requests(r -> r.area().equals(area)
                        && !r.askedAt().isBefore(from)
                        && r.askedAt().isBefore(until))
                .stream()
                .map(r -> new AskedRow(
                        r.agency(),
                        r.atDesk(),
                        r.state(),
                        r.late(),
                        r.askedAt(),
                        r.dueAt(),
                        r.answeredAt(),
                        r.waitedMillis()))
                .toList();
    }

    @Override
    public Optional<ResearchRequest> byTicket(AgencyId agency, String ticket) {
        return requests(r -> r.agency().equals(agency) && r.ticket().equals(Optional.of(ticket))).stream()
                .findFirst();
    }

    @Override
    public List<ResearchRequest> lease(String node, Instant now, Instant until, int limit) {
        List<ResearchRequest> leased = requests(r -> MACHINE.contains(r.state())
                && !leases.getOrDefault(r.id(), Instant.MIN).isAfter(now));
        leased.forEach(r -> leases.put(r.id(), until));
        return leased;
    }

    @Override
    public void insert(CandidateRecord candidate) {
        candidates.put(candidate.id(), Versions.of(candidate, 0));
    }

    @Override
    public void update(CandidateRecord candidate) {
        Memory.version(candidates.get(candidate.id()).version(), candidate.version());
        candidates.put(candidate.id(), Versions.of(candidate, candidate.version() + 1));
    }

    @Override
    public Optional<CandidateRecord> candidate(CandidateId id) {
        return Optional.ofNullable(candidates.get(id));
    }

    @Override
    public List<CandidateRecord> candidatesOf(CaseId caseId) {
        return List.copyOf(candidates.values()).stream()
                .filter(c -> c.caseId().equals(caseId))
                .toList();
    }

    @Override
    public void insert(Item item) {
        boolean there = items(i -> i.caseId().equals(item.caseId())
                        && i.owner().equals(item.owner())
                        && i.externalId().equals(item.externalId()))
                .isEmpty();
        if (!there) {
            throw new Conflict("item there already");
        }
        items.put(item.id(), Versions.of(item, 0));
    }

    @Override
    public void update(Item item) {
        Memory.version(items.get(item.id()).version(), item.version());
        items.put(item.id(), Versions.of(item, item.version() + 1));
    }

    @Override
    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public List<Item> itemsOf(CaseId caseId) {
        return items(i -> i.caseId().equals(caseId));
    }

    @Override
    public List<Item> itemsOf(RequestId requestId) {
        return items(i -> i.requestId().equals(requestId));
    }

    @Override
    public List<Item> itemsOf(Set<RequestId> requestIds) {
        return items(i -> requestIds.contains(i.requestId()));
    }

    private List<ResearchRequest> requests(Predicate<ResearchRequest> wanted) {
        return List.copyOf(requests.values()).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(ResearchRequest::dueAt))
                .toList();
    }

    private List<Item> items(Predicate<Item> wanted) {
        return List.copyOf(items.values()).stream().filter(wanted).toList();
    }
}
