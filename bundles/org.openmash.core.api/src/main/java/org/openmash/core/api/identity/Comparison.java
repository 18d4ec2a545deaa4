package org.openmash.core.api.identity;

import java.util.List;

/**
 * How a candidate compares with a subject: a band and the reasons in words, never a bare score.
 *
 * @param reasons strongest first
 */
public record Comparison(Band band, List<Reason> reasons) {

    /** Bands of likeness. No band confirms anything: people do. */
    public enum Band {
        /** Proposed as the same; a person confirms. */
        SAME,
        /** Must be looked at. */
        POSSIBLE,
        /** Same family name, birth date and address with another given name: never joined by machine. */
        TWIN_OR_SIBLING,
        /** Kept, folded away. */
        UNLIKELY
    }

    /**
     * One agreement or conflict.
     *
     * @param agrees true for an agreement
     * @param field {@code name}, {@code birth}, {@code identifier}, {@code address}, {@code household}, {@code sex},
     *     {@code phone}
     * @param words one plain sentence for staff
     * @param weight bits that it speaks for one person, negative against; the longer bar in the explanation
     */
    public record Reason(boolean agrees, String field, String words, double weight) {

        /** A reason whose weight is not known, as recorded before weights were. */
        public Reason(boolean agrees, String field, String words) {
            this(agrees, field, words, 0);
        }

        @Override
        public String toString() {
            return "Reason[" + field + "]";
        }
    }

    public Comparison {
        reasons = List.copyOf(reasons);
    }
}
