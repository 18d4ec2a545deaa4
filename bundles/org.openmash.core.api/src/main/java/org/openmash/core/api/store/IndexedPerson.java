package org.openmash.core.api.store;

import java.time.Instant;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Subject;

/**
 * A person of the hub as the index finds them: a subject, and what it takes to show the case.
 *
 * @param reference the case's number
 * @param area where the case is
 * @param receivedAt when the case's first contact came
 */
public record IndexedPerson(Subject subject, String reference, String area, CaseStage stage, Instant receivedAt) {

    @Override
    public String toString() {
        return "IndexedPerson[" + subject.id() + "]";
    }
}
