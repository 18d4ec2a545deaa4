package org.openmash.core.api.cover;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.EntryId;

/**
 * A shift of duty, or an absence with its deputy.
 *
 * @param team what the duty is for, in the area's words; blank for an absence
 * @param person user name of who is on duty or absent
 * @param name the same person by name
 * @param deputy user name of who stands in; empty for a shift
 * @param deputyName the deputy by name; blank for a shift
 * @param now whether it is running
 * @param mine whether it puts the reader on duty or makes the reader stand in
 */
public record CoverLine(
        EntryId id,
        String team,
        String person,
        String name,
        Optional<String> deputy,
        String deputyName,
        Instant from,
        Instant until,
        boolean now,
        boolean mine,
        long version) {}
