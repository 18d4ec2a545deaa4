package org.openmash.core.api.caseaudit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.caseaudit.NewGrading.Grade;
import org.openmash.core.api.caseaudit.NewGrading.Mark;
import org.openmash.core.api.caseaudit.NewGrading.Question;

/**
 * An audit for one reader. While it is open, an agency that takes part sees the gradings of others for those cases only
 * that it has graded itself. Outside the room there are neither cases nor gradings, and figures once it is closed.
 *
 * @param cases empty outside the room
 * @param gradings those that the reader may see, by case and agency
 * @param tallies how often each grade was given among the gradings that are counted
 * @param findings blank while it is open
 * @param lessons gaps that its findings have put into the register
 * @param mine whether the reader's agency takes part
 */
public record CaseAudit(
        EntryId id,
        String area,
        String theme,
        LocalDate from,
        LocalDate until,
        LocalDate due,
        State state,
        List<AuditedCase> cases,
        List<Participant> agencies,
        List<Grading> gradings,
        List<Tally> tallies,
        Agreement agreement,
        String findings,
        List<EntryId> lessons,
        String openedByName,
        Instant openedAt,
        boolean mine,
        long version) {

    /** How far it is. */
    public enum State {
        OPEN,
        CLOSED
    }

    /**
     * A case that the audit looks at.
     *
     * @param level level of the decision that stood when the audit was opened
     * @param graded whether the reader's agency has graded it
     */
    public record AuditedCase(CaseId caseId, String reference, int level, boolean graded) {}

    /** An agency that takes part. @param graded how many cases it has graded */
    public record Participant(AgencyId agency, String name, int graded) {}

    /** What one agency says about one case. @param agrees whether it names the level of the decision */
    public record Grading(
            CaseId caseId,
            AgencyId agency,
            String agencyName,
            List<Mark> marks,
            int level,
            boolean agrees,
            String learning,
            String byName,
            Instant at) {
        @Override
        public String toString() {
            return "Grading[" + caseId + "]";
        }
    }

    /** How often a grade was given to a question. */
    public record Tally(Question question, Grade grade, int count) {}

    /**
     * How far those who graded the same case agree on the threshold.
     *
     * @param gradings how many are counted
     * @param withDecision how many of them name the level of the decision
     * @param pairs pairs of agencies that graded the same case
     * @param agreeing how many of these pairs name the same level
     */
    public record Agreement(int gradings, int withDecision, int pairs, int agreeing) {}

    @Override
    public String toString() {
        return "CaseAudit[" + id + "]";
    }
}
