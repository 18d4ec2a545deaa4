package org.openmash.core.api.consultation;

import java.time.Instant;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.consultation.NewConsultation.AgeBand;
import org.openmash.core.api.consultation.NewConsultation.Words;

/**
 * A consultation on record; nobody changes it afterwards.
 *
 * @param reference the number to quote ({@code CN26-7KQ2-M4TR}), which says nothing about anybody
 * @param recordedBy the adviser's account
 * @param recordedByName the adviser, for colleagues
 */
public record Consultation(
        ConsultationId id,
        String reference,
        String area,
        Instant heldAt,
        Instant recordedAt,
        UserId recordedBy,
        String recordedByName,
        String organisation,
        String callerRole,
        AgeBand ageBand,
        String need,
        int suggestedLevel,
        boolean referralAdvised,
        boolean seriousRisk,
        Sealed<Words> words) {}
