package org.openmash.itests.identity.families;

import java.time.LocalDate;
import java.util.List;

/**
 * One made-up person as they really are; records of them differ.
 *
 * @param twins the same for twins, else blank
 * @param given names, the first one first
 * @param other a family name that is used too; blank for none
 * @param chain the next name in a chain of names, which some take for the family name; blank for none
 * @param earlier where they lived before; null when never elsewhere
 */
record Soul(
        String id,
        String household,
        String origin,
        boolean adult,
        boolean female,
        String twins,
        List<String> given,
        String family,
        String other,
        String chain,
        LocalDate born,
        String nhs,
        String upn,
        String phone,
        String email,
        Place home,
        Place earlier) {

    /** A home in parts. A blank postcode stands for no fixed abode. */
    record Place(String house, String street, String town, String postcode) {
        static final Place NONE = new Place("", "", "", "");
    }

    @Override
    public String toString() {
        return id;
    }
}
