package org.openmash.core.api.attachment;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** Files of contacts. Called from many threads. */
@ProviderType
public interface AttachmentDesk {

    /** Longest file in bytes. */
    int LONGEST = 700_000;

    /** Files of one contact, oldest first. */
    List<Attachment> attachments(Caller caller, ContactId contact);

    /**
     * Keeps a file with a contact. Its kind is told by its content and must fit its name.
     *
     * @throws org.openmash.core.api.InvalidRequest for another kind of file, one too large or with active content; says
     *     what to send in its place
     */
    Attachment attach(Caller caller, ContactId contact, String name, byte[] content, String idempotencyKey);

    OpenedAttachment open(Caller caller, EntryId id);
}
