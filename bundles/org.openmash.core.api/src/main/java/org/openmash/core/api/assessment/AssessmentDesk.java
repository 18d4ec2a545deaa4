package org.openmash.core.api.assessment;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Views, analysis and talks about the threshold. Called from many threads. */
@ProviderType
public interface AssessmentDesk {

    Assessment assessment(Caller caller, CaseId caseId);

    /** Gives the view of the caller's agency; an earlier one is kept. */
    Assessment giveView(Caller caller, CaseId caseId, NewView view, String idempotencyKey);

    /** @throws org.openmash.core.api.Conflict when somebody wrote another one since */
    Assessment write(Caller caller, CaseId caseId, NewAnalysis analysis, String idempotencyKey);

    Assessment talk(Caller caller, CaseId caseId, NewTalk talk, String idempotencyKey);

    /** What the caller's agency is thanked for, newest first. */
    List<Thanks> thanks(Caller caller, String area);
}
