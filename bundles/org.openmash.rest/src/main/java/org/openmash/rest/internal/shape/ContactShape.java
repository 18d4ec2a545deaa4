package org.openmash.rest.internal.shape;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.contact.Contact;
import org.openmash.core.api.contact.NewContact;

/** A contact opened for somebody to whom the use-case gave it. {@code toString()} is redacted. */
public record ContactShape(
        ContactId id,
        CaseId caseId,
        String area,
        NewContact.Channel channel,
        String sourceCode,
        Instant receivedAt,
        Instant recordedAt,
        String reporter,
        String concern,
        String narrative,
        String incidentRef,
        List<String> earlierNotices,
        Optional<String> agencyNotice,
        Optional<String> teamId) {

    /** The use-case authorised and recorded this reading; this is the one place of REST that opens a seal. */
    public static ContactShape of(Contact contact) {
        return new ContactShape(
                contact.id(),
                contact.caseId(),
                contact.area(),
                contact.channel(),
                contact.sourceCode(),
                contact.receivedAt(),
                contact.recordedAt(),
                contact.reporter().unseal(),
                contact.concern(),
                contact.narrative().unseal(),
                contact.incidentRef(),
                contact.earlierNotices(),
                contact.agencyNotice(),
                contact.teamId());
    }

    @Override
    public String toString() {
        return "ContactShape[" + id + "]";
    }
}
