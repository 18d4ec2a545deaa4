package org.openmash.core.api.picture;

import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ItemView;

/**
 * The sealed picture of a case.
 *
 * @param chronology accepted items of all agencies, oldest first; undated last
 * @param unresolved accepted items whose person is not resolved (twins, an initial): on nobody's chronology
 * @param notKnown agencies that have not said their word, or could not be asked, each with its state
 */
public record Picture(
        CaseId caseId,
        List<Subject> subjects,
        List<ItemView> chronology,
        List<ItemView> unresolved,
        List<Gap> notKnown) {

    /** What is not known: "could not ask" is never shown as "holds nothing". */
    public record Gap(AgencyId agency, AnswerState state, String words) {}

    public Picture {
        subjects = List.copyOf(subjects);
        chronology = List.copyOf(chronology);
        unresolved = List.copyOf(unresolved);
        notKnown = List.copyOf(notKnown);
    }

    @Override
    public String toString() {
        return "Picture[" + caseId + "]";
    }
}
