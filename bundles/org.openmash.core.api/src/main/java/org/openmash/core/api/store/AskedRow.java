package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.research.AnswerState;

/**
 * What the report card of an agency needs of one request: no case, no person.
 *
 * @param atDesk whether people were asked instead of a connector
 * @param late whether it was answered after its due time
 * @param waitedMillis how long the agency waited for people of the hub before it answered
 */
public record AskedRow(
        AgencyId agency,
        boolean atDesk,
        AnswerState state,
        boolean late,
        Instant askedAt,
        Instant dueAt,
        Optional<Instant> answeredAt,
        long waitedMillis) {}
