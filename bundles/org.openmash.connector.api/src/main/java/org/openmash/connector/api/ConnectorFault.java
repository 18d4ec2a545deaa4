package org.openmash.connector.api;

import java.util.Objects;

/** The agency could not be asked, or its answer cannot be used. The message is for operators: no personal data. */
public final class ConnectorFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as a machine must know. */
    public enum Kind {
        /** Unreachable, broken connection, server error: may pass. */
        COMMUNICATION(true),
        /** The agency asks to slow down: may pass. */
        RATE_LIMITED(true),
        /** Credentials refused or expired: a person must act. */
        AUTHENTICATION(false),
        /** The answer breaks the agreed format or a limit. */
        BAD_ANSWER(false),
        /** The connector's own configuration is wrong; the message names the key. */
        CONFIGURATION(false);

        private final boolean retryable;

        Kind(boolean retryable) {
            this.retryable = retryable;
        }
    }

    private final Kind kind;

    public ConnectorFault(Kind kind, String message) {
        this(kind, message, null);
    }

    public ConnectorFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public Kind kind() {
        return kind;
    }

    /** Whether asking again makes sense without a person acting first. */
    public boolean retryable() {
        return kind.retryable;
    }
}
