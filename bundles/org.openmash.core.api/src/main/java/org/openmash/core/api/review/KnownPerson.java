package org.openmash.core.api.review;

import java.time.Instant;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;

/**
 * Somebody of an earlier or other case of the hub who may be one of this case's people.
 *
 * @param subject the other case's person
 * @param like the person of this case whom they resemble most
 * @param reference the other case's number
 * @param stage how far the other case is
 * @param receivedAt when its first contact came
 */
public record KnownPerson(
        Subject subject, Subject like, String reference, CaseStage stage, Instant receivedAt, Comparison comparison) {

    @Override
    public String toString() {
        return "KnownPerson[" + subject.id() + "]";
    }
}
