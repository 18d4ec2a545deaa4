package org.openmash.core.api.allocation;

import java.time.Instant;
import org.openmash.core.api.Sealed;

/**
 * What the officers of a beat are told about a notice that came from it. Knows no case and leads to none.
 *
 * @param id of its own, 32 hex digits
 * @param beat the area's code of the beat
 * @param team police team that reads it
 */
public record OutcomeComment(
        String id, String area, String beat, String team, Instant writtenAt, Sealed<String> words) {}
