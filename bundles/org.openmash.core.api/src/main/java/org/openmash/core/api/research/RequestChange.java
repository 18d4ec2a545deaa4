package org.openmash.core.api.research;

import java.util.List;
import org.openmash.core.api.SubjectId;

/**
 * Makes an open request smaller.
 *
 * @param subjects who is still asked about; empty keeps them
 * @param need what must still be known; blank keeps it
 * @param reason why (mandatory)
 */
public record RequestChange(List<SubjectId> subjects, String need, String reason) {
    public RequestChange {
        subjects = List.copyOf(subjects);
    }
}
