package org.openmash.core.api.consultation;

import java.time.Instant;
import java.util.Objects;

/**
 * A consultation as it was held: who asked, about what kind of need, and what was advised. It has no place for a name or
 * an address, except where the risk is serious. {@code toString()} is redacted.
 *
 * @param area the area whose hub was asked
 * @param heldAt when the conversation was (UTC); not in the future
 * @param organisation who asked: a school, a practice, a team
 * @param callerRole what the person who asked works as
 * @param ageBand how old the child is
 * @param need presenting need in a word or two; blank when not said
 * @param suggestedLevel level of need that the adviser sees, 1 to 4
 * @param referralAdvised whether the adviser said that a contact should be made
 * @param seriousRisk whether significant harm is likely, so that details were taken at once and the form is due in hours
 * @param words what was said
 */
public record NewConsultation(
        String area,
        Instant heldAt,
        String organisation,
        String callerRole,
        AgeBand ageBand,
        String need,
        int suggestedLevel,
        boolean referralAdvised,
        boolean seriousRisk,
        Words words) {

    /** Age of the child, no more precise than advice needs. */
    public enum AgeBand {
        UNBORN,
        UNDER_1,
        FROM_1_TO_4,
        FROM_5_TO_9,
        FROM_10_TO_15,
        FROM_16,
        UNKNOWN
    }

    /**
     * What was said.
     *
     * @param concern overview of the concern without names, at most 4,000 characters
     * @param advice what was advised; what a quoting contact takes over
     * @param nextStep what was agreed, and who does it; blank when nothing
     * @param aside what the caller mentioned beside it; never taken over by a contact
     * @param identity who the child is; blank unless the risk is serious
     */
    public record Words(String concern, String advice, String nextStep, String aside, String identity) {
        @Override
        public String toString() {
            return "Words[•••]";
        }
    }

    public NewConsultation {
        Objects.requireNonNull(words, "words");
    }

    @Override
    public String toString() {
        return "NewConsultation[" + area + "]";
    }
}
