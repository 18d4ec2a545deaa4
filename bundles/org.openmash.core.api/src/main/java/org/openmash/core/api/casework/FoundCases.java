package org.openmash.core.api.casework;

import java.util.List;

/**
 * What a search found.
 *
 * @param cases cases that the caller may open, at most 50
 * @param ask whom to ask, since a restricted record may fit as well; empty when none does or none may be spoken of
 */
public record FoundCases(List<CaseSummary> cases, List<String> ask) {
    public FoundCases {
        cases = List.copyOf(cases);
        ask = List.copyOf(ask);
    }
}
