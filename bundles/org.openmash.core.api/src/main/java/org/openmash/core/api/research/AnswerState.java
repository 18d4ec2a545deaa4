package org.openmash.core.api.research;

/**
 * What an agency answered: one closed table, the same in SPI, store, REST, UI and docs.
 */
public enum AnswerState {
    /** Asked, no answer yet. */
    ASKED,
    /** Candidates found, a person must say whose records they are. */
    LOCATED,
    /** Content is on its way for confirmed records. */
    RETRIEVING,
    /** Content has come, that agency's researcher has not yet reviewed it. */
    RETRIEVED_NOT_REVIEWED,
    /** The agency's reviewed return is in the picture. */
    ANSWERED,
    /** Searched, certain: nothing held on this person. */
    HOLDS_NOTHING,
    /** Known, but nothing relevant to the need. */
    NOTHING_RELEVANT,
    /** The agency cannot say who this is. */
    CANNOT_IDENTIFY,
    /** The agency declines; reason recorded. */
    REFUSED,
    /** Accepted, promised for a time. */
    EXPECTED_BY,
    /** Deadline passed, no answer; it may still come and is then marked late. */
    LATE,
    /** Could not be asked; worth asking again. */
    FAILED_RETRYABLE,
    /** Could not be asked; a person must act first. */
    FAILED,
    /** Not asked; reason recorded. */
    NOT_ASKED;

    /** Whether the agency has said its word, whatever it was. */
    public boolean settled() {
        return this == ANSWERED
                || this == HOLDS_NOTHING
                || this == NOTHING_RELEVANT
                || this == CANNOT_IDENTIFY
                || this == REFUSED
                || this == NOT_ASKED;
    }
}
