package org.openmash.core.api.assessment;

import java.util.List;

/**
 * One sentence of an analysis.
 *
 * @param cites ids of items or answered questions it rests on; none marks it as uncited
 */
public record Sentence(String text, List<String> cites) {
    public Sentence {
        cites = cites == null ? List.of() : List.copyOf(cites);
    }

    @Override
    public String toString() {
        return "Sentence[•••]";
    }
}
