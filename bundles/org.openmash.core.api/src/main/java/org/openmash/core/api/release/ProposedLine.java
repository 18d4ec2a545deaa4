package org.openmash.core.api.release;

import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.ItemId;

/**
 * What may become of one item for one kind of recipient, and why.
 *
 * @param disposition goes raw, goes in this wording, or stays
 * @param wording what would leave; blank when it stays
 * @param rule the rule in words, with its id: {@code matrix/police-intelligence/SW} or {@code owner/ITEM/SW}
 * @param condition what must hold or be done besides, in words; empty when nothing
 */
public record ProposedLine(
        ItemId item, AgencyId owner, Disposition disposition, String wording, String rule, Optional<String> condition) {

    /** What becomes of an item. */
    public enum Disposition {
        RAW,
        WORDING,
        STAYS
    }

    @Override
    public String toString() {
        return "ProposedLine[" + item + " " + disposition + "]";
    }
}
