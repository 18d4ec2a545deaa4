package org.openmash.core.api.allocation;

import java.time.Instant;

/** A comment on a notice as the officers of its beat read it. */
public record BeatLine(String beat, Instant writtenAt, String words) {}
