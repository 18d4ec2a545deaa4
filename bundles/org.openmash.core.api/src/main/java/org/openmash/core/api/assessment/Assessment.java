package org.openmash.core.api.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.EntryId;

/**
 * The assessment as it stands, opened for somebody who may read the picture.
 *
 * @param views every view ever given, oldest first
 * @param analysis the newest analysis; empty before the first
 * @param awaited names of agencies that were asked for records and have given no view
 * @param talks how differing views were talked through, oldest first
 */
public record Assessment(
        List<AgencyView> views, Optional<Analysis> analysis, List<String> awaited, List<ThresholdTalk> talks) {

    /**
     * An agency's view.
     *
     * @param levelName what the area calls the level
     * @param standing whether it is the agency's latest
     * @param dissents whether it stood when the case was decided and names another level than the decision
     */
    public record AgencyView(
            EntryId id,
            AgencyId agency,
            String agencyName,
            int level,
            String levelName,
            String reason,
            List<String> cites,
            String byName,
            Instant at,
            boolean standing,
            boolean dissents) {
        @Override
        public String toString() {
            return "AgencyView[" + id + "]";
        }
    }

    /** An analysis. @param uncited how many sentences cite nothing */
    public record Analysis(EntryId id, List<Sentence> sentences, int uncited, String byName, Instant at) {}

    /** A talk about the threshold. */
    public record ThresholdTalk(
            EntryId id, List<AgencyId> agencies, boolean agreed, String words, String byName, Instant at) {
        @Override
        public String toString() {
            return "ThresholdTalk[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "Assessment[•••]";
    }
}
