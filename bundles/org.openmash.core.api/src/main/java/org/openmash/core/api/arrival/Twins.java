package org.openmash.core.api.arrival;

import java.util.Optional;
import org.openmash.core.api.ContactId;

/**
 * Two messages that may tell of one incident. The hub only suggests; a person says whether they do.
 *
 * @param earlier the one received first, which counts
 * @param why why the hub thinks so
 * @param said what a person said; empty for a suggestion
 */
public record Twins(ContactId earlier, ContactId later, Why why, Optional<Said> said) {

    /** What two messages have in common. */
    public enum Why {
        SAME_INCIDENT,
        SAME_CHILDREN_SAME_DAY
    }

    /** A person's word. */
    public record Said(boolean same, String reason, String byName) {
        @Override
        public String toString() {
            return "Said[" + same + "]";
        }
    }
}
