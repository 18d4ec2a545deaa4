package org.openmash.core.internal.release;

import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.core.api.release.ProposedLine;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.api.research.Item;
import org.openmash.core.internal.protocol.Finding;
import org.openmash.core.internal.protocol.ReleaseMatrix;

/**
 * An item and what the protocol says about it for one recipient.
 *
 * @param finding with the conditions that a person must still confirm
 * @param text what would leave: raw text, masked where addresses must be, or the owner's wording; blank when it stays
 */
record Judged(Item item, Finding finding, String text) {

    ProposedLine line(ReleaseMatrix matrix) {
        return new ProposedLine(
                item.id(), item.owner(), finding.disposition(), text, finding.rule(), condition(matrix));
    }

    private Optional<String> condition(ReleaseMatrix matrix) {
        String words = finding.conditions().stream()
                .sorted()
                .map(matrix::conditionWords)
                .collect(Collectors.joining("; "));
        if (finding.needsWording()) {
            String ask = "wording-needed: its owner gave no wording; write one or it stays";
            words = words.isEmpty() ? ask : words + "; " + ask;
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    boolean stays() {
        return finding.disposition() == Disposition.STAYS;
    }

    @Override
    public String toString() {
        return "Judged[" + item.id() + " " + finding.disposition() + "]";
    }
}
