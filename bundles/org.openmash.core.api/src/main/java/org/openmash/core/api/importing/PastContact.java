package org.openmash.core.api.importing;

import java.util.Objects;
import java.util.Optional;
import org.openmash.core.api.ImportId;

/**
 * What marks a case as a past contact of another system: it is closed, is found like any other, and is no work of this
 * hub.
 *
 * @param importId the import that brought it
 * @param reference its number in the other system, at most 100 characters
 * @param outcome one of {@code NewDecision.OUTCOMES}; blank when the other system did not say
 * @param level level of need, 1 to 4; empty when the other system did not say
 */
public record PastContact(ImportId importId, String reference, String outcome, Optional<Integer> level) {

    public PastContact {
        Objects.requireNonNull(importId, "importId");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(level, "level");
    }

    /** How it ended, as the journal notes a decision: {@code level 3: targeted-help}. Blank when nothing is known. */
    public String ending() {
        String words = level.map(l -> "level " + l + ": ").orElse("") + outcome;
        return words.strip();
    }
}
