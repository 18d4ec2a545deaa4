package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.RestrictionLine;
import org.osgi.annotation.versioning.ProviderType;

/** Lines of restricted records, and the households that people on the staff declared. */
@ProviderType
public interface RestrictionStore {

    void insert(RestrictionLine line);

    /** Writes the end of a line that was in force. */
    void end(RestrictionLine ended);

    /** Every line of a case, oldest first. */
    List<RestrictionLine> ofCase(CaseId caseId);

    /** What decides over access in areas: lines that nobody ended, without what people wrote. */
    List<Mark> standing(Set<String> areas);

    /** The same for these cases only. */
    List<Mark> standing(Collection<CaseId> cases);

    /** A line without words. */
    record Mark(CaseId caseId, RestrictionLine.Kind kind, Optional<UserId> user, Optional<Instant> until) {}

    /** Replaces what a person declared. @param keys of the addresses, as the person index makes them */
    void put(UserId user, Sealed<Household> household, Set<String> keys);

    Optional<Sealed<Household>> household(UserId user);

    /** Who declared an address with one of the keys. */
    Set<UserId> livingUnder(Collection<String> keys);
}
