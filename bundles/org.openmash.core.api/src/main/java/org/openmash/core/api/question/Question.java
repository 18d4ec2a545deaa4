package org.openmash.core.api.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.EntryId;

/**
 * A question with its answer, opened for somebody who may read the picture.
 *
 * @param answer empty until somebody answers
 * @param seen who of the room has seen it, in order
 * @param forReader whether the reader's own agency is asked
 */
public record Question(
        EntryId id,
        AgencyId agency,
        String agencyName,
        String specialism,
        String text,
        String askedByName,
        AgencyId askedByAgency,
        Instant askedAt,
        Optional<Answer> answer,
        List<Seen> seen,
        boolean forReader,
        long version) {

    /** The answer. */
    public record Answer(NewAnswer.Reply reply, String words, String byName, Instant at) {
        @Override
        public String toString() {
            return "Answer[" + reply + "]";
        }
    }

    /** That a colleague has seen it. */
    public record Seen(String byName, AgencyId agency, Instant at) {}

    @Override
    public String toString() {
        return "Question[" + id + "]";
    }
}
