package org.openmash.core.api.review;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;

/**
 * A record and the subject it may be of, side by side, as their sources have them.
 *
 * @param reference the case's number
 * @param area the case's area
 * @param secondPerson why a confirmation needs a second person; blank when it does not
 * @param likeIt records of other agencies in this case that look like the same person, compared one by one: likeness to
 *     a third record never joins two that are unlike
 * @param common how many of the hub's own people in the case's area share what the subject has: the rarer, the more an
 *     agreement on it is worth here
 * @param history what people said about it, oldest first
 */
public record ReviewPair(
        CandidateRecord candidate,
        Subject subject,
        String reference,
        String area,
        String secondPerson,
        List<Like> likeIt,
        List<HowCommon> common,
        List<Said> history) {

    /** Another agency's record that looks like the same person. */
    public record Like(CandidateId id, AgencyId agency, String recordId, Comparison comparison) {
        @Override
        public String toString() {
            return "Like[" + id + "]";
        }
    }

    /**
     * How common something is here.
     *
     * @param of {@code name} (as it sounds, with its other forms) or {@code birth date}
     * @param people who have it, the subject included
     */
    public record HowCommon(String of, int people) {}

    /**
     * What somebody said.
     *
     * @param awaitsSecond whether it waited for a second person
     */
    public record Said(Verdict verdict, String reason, String byName, Instant at, boolean awaitsSecond) {
        @Override
        public String toString() {
            return "Said[" + verdict + "]";
        }
    }

    public ReviewPair {
        likeIt = List.copyOf(likeIt);
        common = List.copyOf(common);
        history = List.copyOf(history);
    }

    @Override
    public String toString() {
        return "ReviewPair[" + candidate.id() + "]";
    }
}
