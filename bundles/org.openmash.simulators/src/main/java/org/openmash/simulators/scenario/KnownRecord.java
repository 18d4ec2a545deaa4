package org.openmash.simulators.scenario;

import java.util.Map;
import java.util.Objects;

/**
 * How one agency has recorded a person, and what the hub should make of the comparison.
 *
 * @param agency the agency in words
 * @param recordedName name exactly as recorded
 * @param recordedDob birth date as recorded; blank when there is none
 * @param person {@code ref} of the true person, {@code -} for somebody else
 * @param expected SAME, SAME (human check), POSSIBLE, TWIN, UNRESOLVED, NOT, NEW or NO TRACE
 * @param because why
 * @param connector agency that answers; {@code desk} when a person does
 * @param area other area whose hub or council holds it; blank for the home area
 * @param ids identifiers of the record
 * @param address address of the record; blank when there is none
 */
public record KnownRecord(
        String agency,
        String recordedName,
        String recordedDob,
        String person,
        String expected,
        String because,
        String connector,
        String area,
        Map<String, String> ids,
        String address) {

    public KnownRecord {
        area = Objects.requireNonNullElse(area, "");
        ids = ids == null ? Map.of() : Map.copyOf(ids);
        address = Objects.requireNonNullElse(address, "");
    }
}
