package org.openmash.core.internal.protocol;

import java.util.Set;
import org.openmash.core.api.release.ProposedLine.Disposition;

/**
 * What the protocol says about one item and one recipient.
 *
 * @param wording the owner's wording; blank for raw, for what stays, and where the owner gave none
 * @param rule id of the rule and what it says
 * @param conditions codes that must be met before it goes; empty when it stays
 * @param byOwner whether the owner's own entry said so, not the matrix
 */
public record Finding(Disposition disposition, String wording, String rule, Set<String> conditions, boolean byOwner) {

    public Finding {
        conditions = Set.copyOf(conditions);
    }

    static Finding stays(String rule, boolean byOwner) {
        return new Finding(Disposition.STAYS, "", rule, Set.of(), byOwner);
    }

    public boolean stays() {
        return disposition == Disposition.STAYS;
    }

    /** Whether a person must still find the words. */
    public boolean needsWording() {
        return disposition == Disposition.WORDING && wording.isBlank();
    }

    @Override
    public String toString() {
        return "Finding[" + disposition + " " + rule + "]";
    }
}
