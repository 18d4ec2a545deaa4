package org.openmash.core.api.consultation;

import java.time.Instant;
import org.openmash.core.api.ConsultationId;

/**
 * A consultation for those who may read it.
 *
 * @param dueAt when a contact is expected; null when none was advised
 * @param quoted whether a contact has quoted it
 * @param consultation what was recorded
 */
public record ConsultationView(
        ConsultationId id,
        String reference,
        Instant recordedAt,
        String recordedByName,
        Instant dueAt,
        boolean quoted,
        NewConsultation consultation) {}
