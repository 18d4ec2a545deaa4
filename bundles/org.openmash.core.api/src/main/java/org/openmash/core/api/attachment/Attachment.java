package org.openmash.core.api.attachment;

import java.time.Instant;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;

/**
 * A file of a contact, without its content; whoever may read the contact may read it.
 *
 * @param name file name as sent, without any folder
 * @param bytes how long it is
 */
public record Attachment(
        EntryId id, ContactId contact, String name, FileKind kind, int bytes, String byName, Instant at) {
    @Override
    public String toString() {
        return "Attachment[" + kind + "]";
    }
}
