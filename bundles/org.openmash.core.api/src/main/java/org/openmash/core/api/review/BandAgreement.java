package org.openmash.core.api.review;

import org.openmash.core.api.identity.Comparison.Band;

/**
 * How people decided on what the machine put into one band: figures only.
 *
 * @param confirmed decisions that it is the subject's record
 * @param rejected decisions that it is not
 * @param unresolved decisions that it cannot be told
 * @param takenBack decisions undone later
 */
public record BandAgreement(Band band, long confirmed, long rejected, long unresolved, long takenBack) {}
