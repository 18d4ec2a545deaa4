package org.openmash.simulators.people;

import java.util.List;

/**
 * One person's record in one agency's system.
 *
 * @param agency agency id without area
 * @param area area of the system
 * @param recordId the system's own id
 * @param system name of the system, for people
 * @param identity the person exactly as recorded there
 * @param since ISO date since when the agency knows the person; blank when it does not say
 * @param items what it holds
 */
public record AgencyRecord(
        String agency,
        String area,
        String recordId,
        String system,
        Identity identity,
        String since,
        List<HeldItem> items) {

    public AgencyRecord {
        items = List.copyOf(items);
    }
}
