package org.openmash.connector.api;

import java.util.Objects;

/**
 * How a connector is: state for machines, detail for rules, text for people.
 *
 * @param state whether the agency can be asked
 * @param detail why, from a closed list
 * @param text one sentence for an operator, without personal data; may be blank
 */
public record Status(State state, Detail detail, String text) {

    /** Whether the agency can be asked. */
    public enum State {
        UP,
        DEGRADED,
        DOWN
    }

    /** Why it is so. */
    public enum Detail {
        NONE,
        CONFIGURATION,
        COMMUNICATION,
        AUTHENTICATION,
        RATE_LIMITED,
        BAD_ANSWER
    }

    public Status {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(text, "text");
    }

    public static Status up(String text) {
        return new Status(State.UP, Detail.NONE, text);
    }
}
