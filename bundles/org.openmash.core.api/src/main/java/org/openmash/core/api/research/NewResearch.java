package org.openmash.core.api.research;

import java.util.List;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.SubjectId;

/**
 * A wish to ask agencies.
 *
 * @param agencies whom to ask; those without a connector are asked at their desk
 * @param subjects about whom; empty for all subjects of the case
 * @param need what must be known and why (mandatory)
 * @param reason why an agency that the area reserves for managers is asked all the same; blank where none is
 */
public record NewResearch(Set<AgencyId> agencies, List<SubjectId> subjects, String need, String reason) {
    public NewResearch {
        agencies = Set.copyOf(agencies);
        subjects = List.copyOf(subjects);
        reason = reason == null ? "" : reason;
    }

    /** Of agencies that anybody may ask. */
    public NewResearch(Set<AgencyId> agencies, List<SubjectId> subjects, String need) {
        this(agencies, subjects, need, "");
    }

    @Override
    public String toString() {
        return "NewResearch[" + agencies + "]";
    }
}
