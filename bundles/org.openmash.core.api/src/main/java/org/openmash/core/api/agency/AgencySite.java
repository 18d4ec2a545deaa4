package org.openmash.core.api.agency;

import java.util.List;
import org.openmash.core.api.AgencyId;

/**
 * One place of an agency: a school, a practice, a station. It has a queue, deputies and hours of its own.
 *
 * @param id the agency's own code in lower case: a URN, an ODS code; unique within agency and area
 * @param kind {@code school}, {@code practice}, {@code station}, …
 * @param contact whom to call; may be blank
 * @param team id of the team whose people answer for it; blank when the agency's desk does
 * @param deputies user names that stand in, most preferred first
 * @param calendar name of a calendar of the area; blank for the area's own
 * @param postcodes districts that it serves, for agencies that go by address; may be empty
 */
public record AgencySite(
        AgencyId agency,
        String area,
        String id,
        String name,
        String kind,
        String contact,
        String team,
        List<String> deputies,
        String calendar,
        List<String> postcodes) {

    public AgencySite {
        deputies = List.copyOf(deputies);
        postcodes = List.copyOf(postcodes);
    }
}
