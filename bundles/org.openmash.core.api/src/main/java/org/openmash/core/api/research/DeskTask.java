package org.openmash.core.api.research;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.Subject;

/**
 * A request as the asked agency's own people see it: the request and the own return, nothing of others.
 *
 * @param about the people asked about
 * @param draft items waiting for review, and accepted ones, of this agency only
 */
public record DeskTask(
        RequestId id,
        String caseReference,
        AgencyId agency,
        Rating rating,
        String need,
        Instant askedAt,
        Instant dueAt,
        AnswerState state,
        List<Subject> about,
        List<ItemView> draft,
        long version) {
    public DeskTask {
        about = List.copyOf(about);
        draft = List.copyOf(draft);
    }
}
