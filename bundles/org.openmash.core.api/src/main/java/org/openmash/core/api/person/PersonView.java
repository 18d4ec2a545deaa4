package org.openmash.core.api.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.importing.PastContact;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.review.ReviewPair.Said;

/**
 * One person as all cases and agencies have them. Nothing is blended: each source's values stand as recorded.
 *
 * @param asked from whom the view was opened; the same people are shown from each of them
 * @param people the same person in each case, earliest contact first; one alone when nothing was joined
 * @param pairs what was said about pairs of these people and others, latest word and history
 */
public record PersonView(SubjectId asked, List<InCase> people, List<Judged> pairs) {

    /**
     * The person in one case.
     *
     * @param reference the case's number
     * @param receivedAt when the case's first contact came
     * @param past what marks the case as a past contact of another system; empty for the hub's own work
     * @param records agencies' records that people confirmed to be of this person
     */
    public record InCase(
            Subject subject,
            String reference,
            String area,
            CaseStage stage,
            Instant receivedAt,
            Optional<PastContact> past,
            List<CandidateRecord> records) {

        public InCase {
            records = List.copyOf(records);
        }

        @Override
        public String toString() {
            return "InCase[" + subject.id() + "]";
        }
    }

    /** A pair and what people said about it, oldest first. */
    public record Judged(PersonPair pair, List<Said> history) {

        public Judged {
            history = List.copyOf(history);
        }
    }

    public PersonView {
        people = List.copyOf(people);
        pairs = List.copyOf(pairs);
    }

    @Override
    public String toString() {
        return "PersonView[" + asked + "]";
    }
}
