package org.openmash.core.internal.research;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.agency.AgencyCard;

/** An owner's handling codes. Where none was given, the most careful one of the owner's card holds. */
final class HandlingCodes {

    private static final String UNKNOWN = "restricted";

    /** Codes of the agencies' own lists, the most careful first. */
    private static final List<String> CAREFUL_FIRST =
            List.of("restricted", "privileged", "confidential", "C", "own", "OLA consent", "consult", "need", "P");

    private HandlingCodes() {}

    static String orMostCareful(String code, Optional<AgencyCard> card) {
        if (!code.isBlank()) {
            return code;
        }
        Set<String> codes = card.map(c -> c.handlingCodes().keySet()).orElse(Set.of());
        return CAREFUL_FIRST.stream().filter(codes::contains).findFirst().orElse(UNKNOWN);
    }
}
