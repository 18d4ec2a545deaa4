package org.openmash.core.api.research;

import java.util.List;
import org.openmash.core.api.AgencyId;

/**
 * Whom the area's practice standard proposes to ask about the concerns of a case, and what.
 *
 * @param concerns concern categories of its contacts for which the area has a standard
 * @param lines one for each agency; none where the area has no standard for it
 */
public record ProposedStandard(List<String> concerns, List<Line> lines) {

    /**
     * One agency.
     *
     * @param question exactly what to ask it
     * @param takesPart whether it takes part in the area; only then can it be asked
     * @param asked whether it was asked before on this case
     * @param leftOut why somebody left it out before; blank when nobody did
     */
    public record Line(
            AgencyId agency, String agencyName, String question, boolean takesPart, boolean asked, String leftOut) {}

    public ProposedStandard {
        concerns = List.copyOf(concerns);
        lines = List.copyOf(lines);
    }
}
