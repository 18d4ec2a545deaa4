package org.openmash.core.api.importing;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.ImportId;

/**
 * One import, which stays on the list when it has been undone.
 *
 * @param fileName the file's name as the person gave it, without its folders
 * @param byName who brought it in
 * @param at when
 * @param contacts how many past contacts it brought
 * @param people how many people they name
 * @param undone who took it back, and when; empty while it stands
 */
public record ContactImport(
        ImportId id,
        String area,
        String fileName,
        String byName,
        Instant at,
        int contacts,
        int people,
        Optional<Undone> undone) {

    /** That somebody took an import back. */
    public record Undone(String byName, Instant at) {}
}
