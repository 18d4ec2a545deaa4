package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Requests, candidates and items. Updates check the version read and raise it by one (Conflict when it is old). */
@ProviderType
public interface ResearchStore {

    void insert(ResearchRequest request);

    void update(ResearchRequest request);

    Optional<ResearchRequest> request(RequestId id);

    List<ResearchRequest> requestsOf(CaseId caseId);

    /** Requests of many cases at once, for the board. */
    List<ResearchRequest> requestsOf(Collection<CaseId> caseIds);

    /** Unsettled or unreviewed requests to one agency in an area, by due time. */
    List<ResearchRequest> queueOf(AgencyId agency, String area);

    /** Requests of an area asked from one instant until before another, as report cards need them; no case is read. */
    List<AskedRow> asked(String area, Instant from, Instant until);

    Optional<ResearchRequest> byTicket(AgencyId agency, String ticket);

    /**
     * Takes a lease on up to {@code limit} requests that are waiting for a machine (asked, retrieving, expected by a
     * time now past, or late-able) and whose lease has run out, so that one node works on each.
     */
    List<ResearchRequest> lease(String node, Instant now, Instant until, int limit);

    void insert(CandidateRecord candidate);

    void update(CandidateRecord candidate);

    Optional<CandidateRecord> candidate(CandidateId id);

    List<CandidateRecord> candidatesOf(CaseId caseId);

    void insert(Item item);

    void update(Item item);

    Optional<Item> item(ItemId id);

    List<Item> itemsOf(CaseId caseId);

    List<Item> itemsOf(RequestId requestId);

    /** Items of many requests at once, in no order. */
    List<Item> itemsOf(Set<RequestId> requestIds);
}
