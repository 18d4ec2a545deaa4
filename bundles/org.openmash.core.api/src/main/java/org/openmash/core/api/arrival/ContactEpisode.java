package org.openmash.core.api.arrival;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.SubjectId;

/**
 * One message and the contacts it makes: one for each child it names. Statistics count children.
 *
 * @param message id that the children's contacts share
 */
public record ContactEpisode(
        ContactId message, String sourceCode, String incidentRef, Instant receivedAt, List<ChildContact> children) {

    public ContactEpisode {
        children = List.copyOf(children);
    }

    /**
     * The contact of one child.
     *
     * @param counted false when another message of the same incident counts for this child
     */
    public record ChildContact(EntryId id, SubjectId child, boolean counted) {}
}
