package org.openmash.core.api.cover;

import java.time.Instant;
import java.util.Optional;

/**
 * What one person has to do.
 *
 * @param person user name; blank for what nobody holds
 * @param absentUntil until when the person is away; empty while there
 * @param cases open cases that the person holds
 * @param tasks open clocks of these cases
 * @param overdue how many of them are overdue
 */
public record PersonLoad(
        String person, String name, Optional<Instant> absentUntil, int cases, int tasks, int overdue) {}
