package org.openmash.core.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.Episode;
import org.openmash.core.api.allocation.LocalService;
import org.openmash.core.api.allocation.OutcomeComment;
import org.osgi.annotation.versioning.ProviderType;

/** Allocations, the services they can go to, links between episodes and comments for beats. */
@ProviderType
public interface AllocationStore {

    void insert(Allocation allocation);

    Optional<Allocation> find(AllocationId id);

    /**
     * Writes state, questions and course; {@code allocation.version()} is the version read.
     *
     * @throws org.openmash.core.api.Conflict when somebody was faster
     */
    void update(Allocation allocation);

    /** Oldest first. */
    List<Allocation> ofCase(CaseId caseId);

    /** Newest first. */
    List<Allocation> ofTeams(Set<String> teams, int limit);

    /** Those to be asked how the child is by that instant, the longest overdue first. */
    List<Allocation> toAsk(Instant until, int limit);

    /** Allocations to each service of an area whose help has not begun; services without any are left out. */
    Map<String, Integer> queues(String area);

    void put(LocalService service);

    Optional<LocalService> service(String area, String id);

    /** By tier and name. */
    List<LocalService> services(String area);

    void insert(Episode episode);

    /** Links in which this case is either end, oldest first. */
    List<Episode> episodes(CaseId caseId);

    void insert(OutcomeComment comment);

    /** Newest first. */
    List<OutcomeComment> comments(Set<String> teams, Instant since);
}
