package org.openmash.core.api.contact;

import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;

/**
 * The acknowledgement of a contact: once given, it is durable.
 *
 * @param caseReference the number to quote
 * @param replayed true when the same idempotency key had been used before and nothing new was made
 */
public record Registered(ContactId contactId, CaseId caseId, String caseReference, boolean replayed) {}
