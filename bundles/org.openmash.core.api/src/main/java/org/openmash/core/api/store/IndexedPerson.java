package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.importing.PastContact;

/**
 * A person of the hub as the index finds them: a subject, and what it takes to show the case.
 *
 * @param reference the case's number
 * @param area where the case is
 * @param receivedAt when the case's first contact came
 * @param past what marks the case as a past contact of another system; empty for the hub's own work
 */
public record IndexedPerson(
        Subject subject,
        String reference,
        String area,
        CaseStage stage,
        Instant receivedAt,
        Optional<PastContact> past) {

    @Override
    public String toString() {
        return "IndexedPerson[" + subject.id() + "]";
    }
}
