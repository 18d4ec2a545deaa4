package org.openmash.core.api.assessment;

import java.util.List;
import org.openmash.core.api.AgencyId;

/**
 * That agencies talked their views of the threshold through.
 *
 * @param agencies at least two that gave a view
 * @param agreed whether they agree now, or still differ
 * @param words what was said against the framework
 */
public record NewTalk(List<AgencyId> agencies, boolean agreed, String words) {
    public NewTalk {
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
    }

    @Override
    public String toString() {
        return "NewTalk[•••]";
    }
}
