package org.openmash.core.api.research;

import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.ItemId;

/**
 * A researcher's judgement of the own agency's draft return.
 *
 * @param lines one per draft item; a draft item without a line is accepted as it is
 * @param minutes professional minutes spent, 0 to 10,000
 */
public record ReturnReview(List<Line> lines, int minutes) {

    /**
     * Judgement of one item.
     *
     * @param accept false leaves it out of the picture for good
     * @param text another text (trimmed, worded); empty keeps it
     * @param handlingCode another code; empty keeps it
     * @param terms other release entries; empty keeps them
     */
    public record Line(
            ItemId item,
            boolean accept,
            Optional<String> text,
            Optional<String> handlingCode,
            Optional<List<ReleaseTerm>> terms) {
        @Override
        public String toString() {
            return "Line[" + item + "]";
        }
    }

    public ReturnReview {
        lines = List.copyOf(lines);
    }
}
