package org.openmash.core.api.research;

import java.util.List;
import org.openmash.core.api.AgencyId;

/**
 * A wish to ask as the practice standard proposes.
 *
 * @param why what must be known for, minimum necessary (mandatory); each agency reads it after its own question
 * @param leftOut agencies of the standard that are not asked; all others that take part are
 */
public record StandardWish(String why, List<LeftOut> leftOut) {

    /** An agency that is left out, with the reason. */
    public record LeftOut(AgencyId agency, String reason) {}

    public StandardWish {
        leftOut = List.copyOf(leftOut);
    }
}
