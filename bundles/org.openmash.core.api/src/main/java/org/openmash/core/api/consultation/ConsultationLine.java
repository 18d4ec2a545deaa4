package org.openmash.core.api.consultation;

import java.time.Instant;
import org.openmash.core.api.ConsultationId;

/**
 * A consultation in a list: no words that were said.
 *
 * @param dueAt when a contact is expected; null when none was advised
 * @param quoted whether a contact has quoted it
 */
public record ConsultationLine(
        ConsultationId id,
        String reference,
        Instant heldAt,
        String organisation,
        String need,
        int suggestedLevel,
        boolean referralAdvised,
        boolean seriousRisk,
        Instant dueAt,
        boolean quoted) {}
