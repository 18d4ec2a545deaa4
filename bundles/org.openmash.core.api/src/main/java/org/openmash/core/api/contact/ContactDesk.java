package org.openmash.core.api.contact;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.osgi.annotation.versioning.ProviderType;

/** Where contacts enter. Called from many threads. */
@ProviderType
public interface ContactDesk {

    /**
     * Stores the contact and opens a case for its household, or adds it to the open case of the same incident or of
     * the same child (same name, birth date and address), in one transaction.
     *
     * @param idempotencyKey chosen by the sender; the same key and sender give the same answer again
     * @throws org.openmash.core.api.InvalidRequest naming the field and the mend
     * @throws org.openmash.core.api.Conflict when the key was used for other content
     */
    Registered register(Caller caller, NewContact contact, String idempotencyKey);

    /** One contact in full, for the room. */
    Contact contact(Caller caller, ContactId id);

    /** The contacts of one case in full, oldest first, for the room. */
    List<Contact> ofCase(Caller caller, CaseId caseId);

    /** The contacts of the caller's own teams, newest first. */
    List<OwnContact> own(Caller caller);
}
