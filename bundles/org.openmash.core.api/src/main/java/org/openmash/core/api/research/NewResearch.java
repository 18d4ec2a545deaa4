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
 */
public record NewResearch(Set<AgencyId> agencies, List<SubjectId> subjects, String need) {
    public NewResearch {
        agencies = Set.copyOf(agencies);
        subjects = List.copyOf(subjects);
    }
}
