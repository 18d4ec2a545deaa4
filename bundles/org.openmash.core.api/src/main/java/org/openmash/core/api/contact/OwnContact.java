package org.openmash.core.api.contact;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.ContactId;

/**
 * What a referrer may know of an own contact.
 *
 * @param status {@code received}, {@code in progress} or {@code decided}
 * @param feedback what was fed back; empty before that
 */
public record OwnContact(
        ContactId contactId, String caseReference, Instant receivedAt, String status, Optional<String> feedback) {}
