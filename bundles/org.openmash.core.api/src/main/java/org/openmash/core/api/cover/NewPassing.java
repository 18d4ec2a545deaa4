package org.openmash.core.api.cover;

import java.util.List;
import org.openmash.core.api.CaseId;

/**
 * Open cases that go into somebody's hands, whoever held them before.
 *
 * @param person user name of who holds them from now on: works on cases in this area and is there
 * @param cases 1 to 200 open cases of the area
 * @param reason why; stands in the journal of each
 */
public record NewPassing(String area, String person, List<CaseId> cases, String reason) {
    public NewPassing {
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    @Override
    public String toString() {
        return "NewPassing[" + cases.size() + "]";
    }
}
