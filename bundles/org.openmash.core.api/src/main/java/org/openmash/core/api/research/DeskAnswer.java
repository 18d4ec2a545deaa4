package org.openmash.core.api.research;

import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.SubjectId;

/**
 * What a person of an agency answers at its desk, in exactly the item form of a connector.
 *
 * @param state ANSWERED with items, HOLDS_NOTHING, NOTHING_RELEVANT, CANNOT_IDENTIFY, REFUSED or EXPECTED_BY
 * @param reason words for a refusal, a missing identity or the promised time; blank otherwise
 * @param expectedAt promised time for EXPECTED_BY
 * @param minutes professional minutes spent, 0 to 10,000
 */
public record DeskAnswer(
        AnswerState state, String reason, Optional<java.time.Instant> expectedAt, List<NewItem> items, int minutes) {

    /** One fact as typed. {@code subject} empty: about the household. */
    public record NewItem(
            Optional<SubjectId> subject,
            String itemType,
            Optional<PartialDate> eventDate,
            String handlingCode,
            String sensitivity,
            String text,
            List<ReleaseTerm> terms) {
        public NewItem {
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return "NewItem[•••]";
        }
    }

    public DeskAnswer {
        items = List.copyOf(items);
    }
}
