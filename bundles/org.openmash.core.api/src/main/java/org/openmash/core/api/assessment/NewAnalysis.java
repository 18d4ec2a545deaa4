package org.openmash.core.api.assessment;

import java.util.List;

/**
 * An analysis of what is known, likely and not known.
 *
 * @param replaces id of the analysis that was read; blank for the first one
 * @param sentences at least one, at most 200
 */
public record NewAnalysis(String replaces, List<Sentence> sentences) {
    public NewAnalysis {
        sentences = sentences == null ? List.of() : List.copyOf(sentences);
    }
}
