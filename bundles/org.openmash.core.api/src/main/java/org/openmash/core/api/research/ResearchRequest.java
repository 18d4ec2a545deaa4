package org.openmash.core.api.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;

/**
 * What one agency is asked about one case.
 *
 * @param subjects who is asked about
 * @param need what must be known and why, minimum necessary
 * @param atDesk true when a person answers, not a connector
 * @param dueAt when the return is due
 * @param reason words beside the state (why refused, failed, not asked); blank when none
 * @param expectedAt promised time, with {@link AnswerState#EXPECTED_BY}
 * @param ticket the agency's ticket, for the host only
 * @param late whether the answer came after {@code dueAt}
 * @param minutes professional minutes spent on the return, as its researcher recorded them; 0 until then
 * @param trouble what went wrong when it could not be asked or hangs; empty otherwise
 * @param waitsSince since when the agency waits for a person of the hub, who decides whose records these are
 * @param waitedMillis how long it has waited for people of the hub before, which is none of its own time
 * @param site the agency's site that is asked: the child's own school or practice; empty when the agency as a whole is
 */
public record ResearchRequest(
        RequestId id,
        CaseId caseId,
        String area,
        AgencyId agency,
        List<SubjectId> subjects,
        String need,
        boolean atDesk,
        Instant askedAt,
        Instant dueAt,
        AnswerState state,
        String reason,
        Optional<Instant> answeredAt,
        Optional<Instant> expectedAt,
        Optional<String> ticket,
        boolean late,
        int minutes,
        Optional<String> site,
        Optional<AskTrouble> trouble,
        Optional<Instant> waitsSince,
        long waitedMillis,
        long version) {

    public ResearchRequest {
        subjects = List.copyOf(subjects);
    }

    /** Of the agency as a whole. */
    public ResearchRequest(
            RequestId id,
            CaseId caseId,
            String area,
            AgencyId agency,
            List<SubjectId> subjects,
            String need,
            boolean atDesk,
            Instant askedAt,
            Instant dueAt,
            AnswerState state,
            String reason,
            Optional<Instant> answeredAt,
            Optional<Instant> expectedAt,
            Optional<String> ticket,
            boolean late,
            int minutes,
            long version) {
        this(
                id,
                caseId,
                area,
                agency,
                subjects,
                need,
                atDesk,
                askedAt,
                dueAt,
                state,
                reason,
                answeredAt,
                expectedAt,
                ticket,
                late,
                minutes,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                version);
    }

    /** Without trouble, nobody waiting. */
    public ResearchRequest(
            RequestId id,
            CaseId caseId,
            String area,
            AgencyId agency,
            List<SubjectId> subjects,
            String need,
            boolean atDesk,
            Instant askedAt,
            Instant dueAt,
            AnswerState state,
            String reason,
            Optional<Instant> answeredAt,
            Optional<Instant> expectedAt,
            Optional<String> ticket,
            boolean late,
            int minutes,
            Optional<String> site,
            long version) {
        this(
                id,
                caseId,
                area,
                agency,
                subjects,
                need,
                atDesk,
                askedAt,
                dueAt,
                state,
                reason,
                answeredAt,
                expectedAt,
                ticket,
                late,
                minutes,
                site,
                Optional.empty(),
                Optional.empty(),
                0,
                version);
    }

    /** The same request with another state and words beside it. */
    public ResearchRequest in(AnswerState newState, String words, Optional<Instant> answered) {
        return new ResearchRequest(
                id,
                caseId,
                area,
                agency,
                subjects,
                need,
                atDesk,
                askedAt,
                dueAt,
                newState,
                words,
                answered,
                expectedAt,
                ticket,
                late || answered.map(t -> t.isAfter(dueAt)).orElse(false),
                minutes,
                site,
                Optional.empty(),
                waitsSince,
                waitedMillis,
                version);
    }
}
