package org.openmash.simulators.people;

import java.util.List;
import java.util.Map;

/**
 * A person as one system records them; blank where nothing is recorded.
 *
 * @param names current name first
 * @param dob ISO date
 * @param expectedDob ISO date for an unborn child
 * @param sex F, M or U
 * @param ids scheme to value: nhs, upn, pnc, crn
 * @param addresses newest first
 * @param related names kept with the person, {@code mother } or {@code father } before it where that is recorded
 */
public record Identity(
        List<Name> names,
        String dob,
        String expectedDob,
        String sex,
        Map<String, String> ids,
        List<Address> addresses,
        List<String> related) {

    /** A name; {@code kind} is CURRENT, KNOWN_AS, PREVIOUS or ALIAS; {@code dob} when another birth date goes with it. */
    public record Name(String kind, String given, String family, String dob) {
        public Name {
            dob = dob == null ? "" : dob;
        }
    }

    /** An address; {@code text} is house, street and town in one line. */
    public record Address(String text, String postcode, String uprn) {
        /** House and street, without the town. */
        public String street() {
            int comma = text.lastIndexOf(',');
            return comma < 0 ? text : text.substring(0, comma);
        }

        public String town() {
            int comma = text.lastIndexOf(',');
            return comma < 0 ? "" : text.substring(comma + 1).strip();
        }
    }

    /** A name kept with the person; {@code relation} is mother, father or blank. */
    public record Related(String relation, String name) {
        static Related of(String text) {
            return text.startsWith("mother ") || text.startsWith("father ")
                    ? new Related(text.substring(0, 6), text.substring(7))
                    : new Related("", text);
        }
    }

    public Identity {
        names = List.copyOf(names);
        ids = Map.copyOf(ids);
        addresses = List.copyOf(addresses);
        related = List.copyOf(related);
    }

    public Name name() {
        return names.get(0);
    }

    /** The names kept with the person, taken apart. */
    public List<Related> relations() {
        return related.stream().map(Related::of).toList();
    }

    /** The identifier without blanks; blank when there is none. */
    public String id(String scheme) {
        return ids.getOrDefault(scheme, "").replace(" ", "");
    }
}
