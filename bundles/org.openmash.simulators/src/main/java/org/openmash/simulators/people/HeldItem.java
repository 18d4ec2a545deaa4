package org.openmash.simulators.people;

import java.util.List;
import org.openmash.simulators.scenario.ReleaseEntry;

/**
 * One thing held on a person. Things of the haystack have no item type and no release entries.
 *
 * @param id stable id in the agency's system
 * @param kind the system's own kind: fact type, FHIR resource type, registration or contact
 * @param itemType item type of the hub's release matrix; blank for the haystack
 * @param text the agency's words
 * @param handling the owner's handling code
 * @param eventDate partial ISO date; blank when unknown
 * @param why the owner's reason; may be blank
 * @param release the owner's own entries
 */
public record HeldItem(
        String id,
        String kind,
        String itemType,
        String text,
        String handling,
        String eventDate,
        String why,
        List<ReleaseEntry> release) {

    public HeldItem {
        release = List.copyOf(release);
    }

    /** Something ordinary from the haystack, on a known day. */
    static HeldItem ordinary(String id, String kind, String text, String handling, String day) {
        return new HeldItem(id, kind, "", text, handling, day, "", List.of());
    }
}
