package org.openmash.core.api.restriction;

import java.util.List;

/**
 * Where somebody on the staff lives and which family names belong there, so that the hub keeps the cases of their own
 * people from them. Nobody but they themselves ever reads it.
 *
 * @param addresses house and postcode each, at most ten
 * @param familyNames family names of those at home and of near relatives, at most twenty
 */
public record Household(List<String> addresses, List<String> familyNames) {
    public Household {
        addresses = addresses == null ? List.of() : List.copyOf(addresses);
        familyNames = familyNames == null ? List.of() : List.copyOf(familyNames);
    }

    @Override
    public String toString() {
        return "Household[redacted]";
    }
}
