package org.openmash.core.api.event;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;

/**
 * Something that happened, without personal data: enough to know what to fetch again.
 *
 * @param seq grows; usable as SSE event id
 * @param type past participle: {@code contact-received}, {@code case-rated}, {@code agency-answered}, {@code
 *     identity-decided}, {@code return-reviewed}, {@code case-decided}, {@code pack-released}, {@code
 *     pack-acknowledged}, {@code case-reopened}, {@code case-closed}, {@code agency-joined}, {@code agency-left}
 * @param area where it happened; blank when it concerns the hub as a whole
 * @param team team concerned (for packs); empty otherwise
 */
public record HubEvent(
        long seq,
        Instant at,
        String type,
        String area,
        Optional<CaseId> caseId,
        Optional<AgencyId> agency,
        Optional<String> team) {}
