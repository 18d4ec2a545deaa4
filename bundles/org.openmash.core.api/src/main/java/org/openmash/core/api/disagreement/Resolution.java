package org.openmash.core.api.disagreement;

/**
 * How a disagreement ended.
 *
 * @param outcome whether they agree
 * @param words what was settled
 * @param learning what others can learn from it; blank for nothing
 */
public record Resolution(Outcome outcome, String words, String learning) {

    /** How it ended. */
    public enum Outcome {
        AGREED,
        STILL_DIFFERENT
    }

    @Override
    public String toString() {
        return "Resolution[" + outcome + "]";
    }
}
