package org.openmash.simulators.police;

import java.util.List;
import org.openmash.simulators.people.Identity.Address;

/**
 * A child-concern notice as an officer sends it.
 *
 * @param scenario scenario it belongs to
 * @param history whether it lies before the scenario's own notice
 */
record PoliceNotice(
        String scenario,
        boolean history,
        String noticeId,
        String incidentRef,
        String sentAt,
        String grade,
        String reporter,
        String office,
        String concern,
        String narrative,
        List<Named> people,
        List<Earlier> earlier) {

    /** A person named in it; the birth date may be blank. */
    record Named(
            String role, String given, String family, String dob, String sex, Address address, List<String> related) {}

    /** An earlier notice on the household. */
    record Earlier(String notice, String date, String grade, String text) {}
}
