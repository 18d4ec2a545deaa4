package org.openmash.core.api.decision;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;

/**
 * The threshold decision (invariant 4).
 *
 * @param level 1 to 4 of the area's threshold framework
 * @param outcomes outcome codes, see {@link NewDecision}
 * @param need DfE primary need code; blank when not stated
 * @param factors DfE factor codes
 * @param missingReturns agencies that had not answered, with the state each was in
 * @param mattered items that mattered
 * @param minutes professional minutes the decision took
 */
public record Decision(
        CaseId caseId,
        int level,
        List<String> outcomes,
        String need,
        List<String> factors,
        Sealed<String> rationale,
        List<String> missingReturns,
        List<ItemId> mattered,
        int minutes,
        UserId decidedBy,
        String decidedByName,
        Instant decidedAt) {}
