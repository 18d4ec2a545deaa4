package org.openmash.core.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.clock.HandOver;
import org.osgi.annotation.versioning.ProviderType;

/** Clocks as last reckoned, the versions of their rules, and hand-overs. */
@ProviderType
public interface ClockStore {

    /** A clock and the reference of its case. */
    record Listed(CaseClock clock, String reference) {}

    /** A clock that has something to be told about. */
    record Ringing(CaseClock clock, boolean overdue) {}

    /** Takes the place of all clocks of the case. What was told about a clock with the same due time is kept. */
    void put(CaseId caseId, List<CaseClock> clocks);

    List<CaseClock> ofCase(CaseId caseId);

    /** Open clocks of these areas, soonest due first. */
    List<Listed> open(Set<String> areas, int limit);

    /** Open clocks, not paused, that reached half of their time or their due time and of which nobody was told. */
    List<Ringing> ringing(Instant now, int limit);

    /** It was told. */
    void told(Ringing ringing);

    /** Adds a version of an area's rules. */
    void append(String area, ClockRules rules);

    /** All versions of an area's rules, oldest first. */
    List<ClockRules> rules(String area);

    void insert(HandOver handOver);

    /** Only an open hand-over becomes an accepted one; false when somebody was quicker. */
    boolean accepted(HandOver handOver);

    Optional<HandOver> handOver(String id);

    List<HandOver> handOvers(Set<String> areas, Instant since);
}
