package org.openmash.core.api.person;

import org.openmash.core.api.research.CandidateRecord.Verdict;

/**
 * A person's word on two of the hub's own people.
 *
 * @param verdict confirmed for one person, rejected for two, unresolved, or undecided to take it back
 * @param reason mandatory
 */
public record PairDecision(Verdict verdict, String reason) {

    @Override
    public String toString() {
        return "PairDecision[" + verdict + "]";
    }
}
