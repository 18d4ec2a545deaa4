package org.openmash.core.api.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.decision.DecisionView;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.api.research.AnswerState;

/**
 * What a review asks about a case, as it stood at an instant, for one reader: nothing that was put down later is in it,
 * and no item that the reader may not read.
 *
 * @param stage empty before the case was there
 * @param rating empty without one
 * @param course everything that happened, with its reasons, in the order it was put down
 * @param facts what was known, by the time it came in, and who looked at the picture since
 * @param asked every agency that was asked, with what it said
 * @param decisions oldest first
 * @param left what left the room, oldest first; feedback to the referrer stands in the course
 * @param readings who read of the case
 */
public record EvidencePack(
        CaseId caseId,
        String reference,
        Instant at,
        Optional<CaseStage> stage,
        Optional<Rating> rating,
        List<JournalLine> course,
        List<KnownFact> facts,
        List<AskedAgency> asked,
        List<DecisionView> decisions,
        List<LeftPack> left,
        List<Reading> readings) {

    /**
     * A fact and who knew it.
     *
     * @param words as the reader may read it today
     * @param since when it had come in
     * @param seen who looked at the picture after that, each for the first time
     */
    public record KnownFact(
            ItemId item, AgencyId owner, String itemType, String words, Instant since, List<Seen> seen) {
        @Override
        public String toString() {
            return "KnownFact[" + item + "]";
        }
    }

    /** Somebody who looked. @param name blank for an account that is gone */
    public record Seen(String name, AgencyId employer, Instant at) {}

    /** An agency and what passed between it and the hub, oldest first. */
    public record AskedAgency(AgencyId agency, String agencyName, List<Turn> turns) {}

    /**
     * One turn between the hub and an agency.
     *
     * @param answer what it answered; empty unless it did
     * @param words what was asked, or why it answered so; may be blank
     */
    public record Turn(Instant at, CaseEvent event, Optional<AnswerState> answer, String words) {
        @Override
        public String toString() {
            return "Turn[" + event + "]";
        }
    }

    /**
     * A pack that left the room.
     *
     * @param acknowledgedAt when its team took it; empty before
     * @param accepted whether the team accepted; empty before
     */
    public record LeftPack(
            String team,
            String recipient,
            String releasedByName,
            Instant releasedAt,
            List<LeftLine> lines,
            Optional<Instant> acknowledgedAt,
            Optional<Boolean> accepted) {}

    /** One item of such a pack. @param words what left; blank when it stayed */
    public record LeftLine(ItemId item, Disposition disposition, String words, String rule, String approval) {
        @Override
        public String toString() {
            return "LeftLine[" + item + " " + disposition + "]";
        }
    }

    /** Somebody who read of the case before the instant. @param name blank for an account that is gone */
    public record Reading(String name, AgencyId employer, Instant first, Instant last, int times) {}

    @Override
    public String toString() {
        return "EvidencePack[" + caseId + "]";
    }
}
