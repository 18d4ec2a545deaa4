package org.openmash.connector.api;

import java.util.Objects;

/**
 * What the owner agency allows for one fact and one kind of recipient.
 *
 * @param recipient recipient code: DM, SW, EH, DSL, GP, POL, REF, PAR, PERP, YJS, another code, or {@code *} for all
 * @param mode whether it goes, in which wording, or stays
 * @param wording the releasable wording for {@link Mode#WORDING}; blank otherwise
 * @param condition a condition code such as {@code named-person-only}; blank when there is none
 */
public record ReleaseTerm(String recipient, Mode mode, String wording, String condition) {

    /** Whether a fact goes. */
    public enum Mode {
        RAW,
        WORDING,
        NEVER
    }

    public ReleaseTerm {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(condition, "condition");
        if (mode == Mode.WORDING && wording.isBlank()) {
            throw new IllegalArgumentException("wording: mode WORDING needs the wording that may leave");
        }
    }

    @Override
    public String toString() {
        return "ReleaseTerm[" + recipient + " " + mode + "]";
    }
}
