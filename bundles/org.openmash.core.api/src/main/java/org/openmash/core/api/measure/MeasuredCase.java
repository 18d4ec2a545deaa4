package org.openmash.core.api.measure;

import java.time.Instant;
import org.openmash.core.api.CaseId;

/**
 * A case behind a figure.
 *
 * @param reference the number people use
 * @param counted whether it counts; it is looked at otherwise
 */
public record MeasuredCase(CaseId caseId, String reference, Instant receivedAt, boolean counted) {}
