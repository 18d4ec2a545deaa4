package org.openmash.hosting.internal.call;

import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.core.api.research.AskTrouble;

/** How much of anything the hub takes, and the fault that names what was too much, without repeating it. */
final class Limits {

    static final int CANDIDATES = 200;
    static final int FACTS = 500;
    static final int TEXT = 20_000;
    static final int WORDS = 1_000;
    static final int ID = 200;
    static final int LIST = 100;

    private Limits() {}

    static void id(String field, String value) throws ConnectorFault {
        if (value.isBlank()) {
            throw bad(field + ": is blank");
        }
        length(field, value, ID);
    }

    static void length(String field, String value, int longest) throws ConnectorFault {
        if (value.length() > longest) {
            throw tooLarge(field + ": is longer than " + longest + " characters");
        }
    }

    static void size(String field, int size, int largest) throws ConnectorFault {
        if (size > largest) {
            throw tooLarge(field + ": more than " + largest + " entries");
        }
    }

    private static ConnectorFault tooLarge(String message) {
        return Trouble.fault(Kind.BAD_ANSWER, AskTrouble.TOO_LARGE, message);
    }

    static ConnectorFault bad(String message) {
        return new ConnectorFault(Kind.BAD_ANSWER, message);
    }
}
