package org.openmash.core.api.question;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** Questions among members of the room. Called from many threads. */
@ProviderType
public interface QuestionDesk {

    /** Oldest first. */
    List<Question> questions(Caller caller, CaseId caseId);

    Question ask(Caller caller, CaseId caseId, NewQuestion question, String idempotencyKey);

    /** Answers for the agency that is asked, once. @throws org.openmash.core.api.Conflict when it is answered */
    Question answer(Caller caller, EntryId id, NewAnswer answer, long version);

    /** Notes that the caller has seen question and answer; a second time changes nothing. */
    Question see(Caller caller, EntryId id);
}
