package org.openmash.core.api.measure;

/** What the figures of a measure are set side by side for. */
public enum MeasureBy {
    /** One figure for all. */
    ALL,
    /** Code of who made the contact. */
    SOURCE,
    CHANNEL,
    /** Rating at the decision, or now. */
    RATING,
    /** Level of the decision. */
    LEVEL,
    /** Agency that was asked: a case counts for each of them. */
    AGENCY,
    /** Month of the receipt. */
    MONTH
}
