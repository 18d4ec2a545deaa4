package org.openmash.core.api.review;

import java.time.Instant;
import java.util.Set;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord.Verdict;

/**
 * One thing that a person said about a candidate, or about a pair of the hub's own people. Entries are added, never changed.
 *
 * @param id random, 32 hex digits
 * @param candidate the record it was said about, or the id of the pair
 * @param subject whose record it was said to be or not to be
 * @param band what the machine thought then
 * @param reason in the person's words
 * @param byName who, for colleagues
 * @param facts what was on record then about both, as kind and value; what is not among them later is new
 * @param awaitsSecond whether it counts only when a second person says the same
 */
public record IdentityEntry(
        String id,
        CandidateId candidate,
        CaseId caseId,
        String area,
        SubjectId subject,
        Band band,
        Verdict verdict,
        String reason,
        UserId by,
        String byName,
        Instant at,
        Set<String> facts,
        boolean awaitsSecond) {

    public IdentityEntry {
        facts = Set.copyOf(facts);
    }

    @Override
    public String toString() {
        return "IdentityEntry[" + id + "]";
    }
}
