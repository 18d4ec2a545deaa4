package org.openmash.core.api.pattern;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.pattern.FoundPattern.Rule;

/**
 * The patterns of a case and who signed against them.
 *
 * @param signatures oldest first
 * @param unsigned rules against which the case cannot be closed yet without further action; empty when nothing stands
 *     in the way
 */
public record PatternSheet(List<FoundPattern> patterns, List<Signature> signatures, List<Rule> unsigned) {

    /**
     * The second person's word for closing against a pattern.
     *
     * @param rules patterns that were open then
     */
    public record Signature(List<Rule> rules, String words, String byName, Instant at) {
        public Signature {
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            return "Signature[" + rules + "]";
        }
    }

    public PatternSheet {
        patterns = List.copyOf(patterns);
        signatures = List.copyOf(signatures);
        unsigned = List.copyOf(unsigned);
    }
}
