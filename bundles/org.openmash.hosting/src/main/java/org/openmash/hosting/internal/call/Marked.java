package org.openmash.hosting.internal.call;

import org.openmash.core.api.research.AskTrouble;

/** Rides on a fault of the host's own making and says what went wrong, so that staff get the right words for it. */
final class Marked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AskTrouble trouble;

    Marked(AskTrouble trouble, Throwable cause) {
        super(trouble.name(), cause, false, false);
        this.trouble = trouble;
    }

    AskTrouble trouble() {
        return trouble;
    }
}
