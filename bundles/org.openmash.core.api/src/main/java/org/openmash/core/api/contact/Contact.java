package org.openmash.core.api.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;

/**
 * One inbound message, kept as it came. Its people are subjects of its case.
 *
 * @param recordedAt when it was keyed; not the same as received
 * @param recordedBy who keyed it, or the hub for a feed
 * @param agencyNotice agency and external id of a notice ({@code police/121A-…}); empty for other channels
 */
public record Contact(
        ContactId id,
        CaseId caseId,
        String area,
        NewContact.Channel channel,
        String sourceCode,
        Instant receivedAt,
        Instant recordedAt,
        UserId recordedBy,
        Sealed<String> reporter,
        String concern,
        Sealed<String> narrative,
        String incidentRef,
        List<String> earlierNotices,
        Optional<String> agencyNotice,
        Optional<String> teamId) {}
