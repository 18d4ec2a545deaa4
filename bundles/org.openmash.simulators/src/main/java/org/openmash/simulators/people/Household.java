package org.openmash.simulators.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Generated people at one address.
 *
 * @param number unique over all areas
 * @param area area of the council
 * @param address where they live
 * @param members adults first
 */
public record Household(int number, String area, Identity.Address address, List<Member> members) {

    /** A generated person; {@code number} is unique over all areas. */
    public record Member(
            int number, boolean child, String given, String family, LocalDate born, String sex, String nhs) {

        /** Given and family name. */
        public String full() {
            return given + " " + family;
        }
    }

    public Household {
        members = List.copyOf(members);
    }

    public List<Member> adults() {
        return members.stream().filter(m -> !m.child()).toList();
    }

    public List<Member> children() {
        return members.stream().filter(Member::child).toList();
    }

    public Optional<Member> mother() {
        return adults().stream().filter(a -> "F".equals(a.sex())).findFirst();
    }
}
