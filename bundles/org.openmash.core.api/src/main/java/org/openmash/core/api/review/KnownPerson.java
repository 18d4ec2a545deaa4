package org.openmash.core.api.review;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.importing.PastContact;
import org.openmash.core.api.person.PersonPair;

/**
 * Somebody of an earlier or other case of the hub who may be one of this case's people.
 *
 * @param subject the other case's person
 * @param like the person of this case whom they resemble most
 * @param reference the other case's number
 * @param stage how far the other case is
 * @param receivedAt when its first contact came
 * @param past what marks the other case as a past contact of another system; empty for the hub's own work
 * @param pair what people said about the two; empty before that
 * @param news what became known since they were told apart, in words; blank when nothing did
 */
public record KnownPerson(
        Subject subject,
        Subject like,
        String reference,
        CaseStage stage,
        Instant receivedAt,
        Optional<PastContact> past,
        Comparison comparison,
        Optional<PersonPair> pair,
        String news) {

    @Override
    public String toString() {
        return "KnownPerson[" + subject.id() + "]";
    }
}
