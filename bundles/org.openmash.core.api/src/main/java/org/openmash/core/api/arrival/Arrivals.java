package org.openmash.core.api.arrival;

import java.util.List;
import java.util.Optional;

/**
 * Everything that arrived for one case.
 *
 * @param worker id of the team the case is allocated to, which hears of each new contact; empty without one
 */
public record Arrivals(
        List<ContactEpisode> episodes, List<Twins> twins, List<MissingFact> facts, Optional<String> worker) {
    public Arrivals {
        episodes = List.copyOf(episodes);
        twins = List.copyOf(twins);
        facts = List.copyOf(facts);
    }
}
