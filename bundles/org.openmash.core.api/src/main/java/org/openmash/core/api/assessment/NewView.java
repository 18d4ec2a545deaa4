package org.openmash.core.api.assessment;

import java.util.List;

/**
 * An agency's own view of the threshold, given by somebody whom it employs.
 *
 * @param level level of need in the area's framework, 1 to 4
 * @param reason why, at most 4,000 characters
 * @param cites ids of items or answered questions it rests on
 */
public record NewView(int level, String reason, List<String> cites) {
    public NewView {
        cites = cites == null ? List.of() : List.copyOf(cites);
    }

    @Override
    public String toString() {
        return "NewView[" + level + "]";
    }
}
