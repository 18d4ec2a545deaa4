package org.openmash.hosting.internal.call;

import dev.failsafe.FailsafeException;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.core.api.MashException;
import org.openmash.core.api.research.AskTrouble;

/** Turns whatever was thrown into words without personal data: messages of unknown exceptions are never repeated. */
public final class Trouble {

    private static final int LONGEST = 300;

    private Trouble() {}

    /** A fault of the host's own making, with what it means for staff. */
    public static ConnectorFault fault(Kind kind, AskTrouble trouble, String message) {
        return new ConnectorFault(kind, message, new Marked(trouble, null));
    }

    /** What a fault means for staff. */
    public static AskTrouble of(ConnectorFault fault) {
        if (fault.getCause() instanceof Marked marked) {
            return marked.trouble();
        }
        return switch (fault.kind()) {
            case COMMUNICATION -> AskTrouble.UNREACHABLE;
            case RATE_LIMITED -> AskTrouble.RATE_LIMITED;
            case AUTHENTICATION -> AskTrouble.CREDENTIALS;
            case BAD_ANSWER -> AskTrouble.UNUSABLE;
            case CONFIGURATION -> AskTrouble.CONFIGURATION;
        };
    }

    /** What a connector threw, as a fault of its agency. */
    public static ConnectorFault asFault(Throwable thrown) {
        Throwable cause = thrown instanceof FailsafeException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof ConnectorFault fault) {
            return fault;
        }
        if (cause instanceof InterruptedException) {
            return new ConnectorFault(Kind.COMMUNICATION, "the call was stopped at its deadline", cause);
        }
        return new ConnectorFault(
                Kind.BAD_ANSWER, "the connector broke with " + describe(cause), new Marked(AskTrouble.BROKE, cause));
    }

    /** Sentence for staff and operators, cut to a decent length. */
    public static String words(ConnectorFault fault) {
        String message = fault.getMessage() == null
                ? fault.kind().name()
                : fault.getMessage().replaceAll("\\p{Cntrl}+", " ");
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }

    /** Kind and place of a failure; the hub's own refusals keep their message, since it carries no personal data. */
    public static String describe(Throwable thrown) {
        if (thrown instanceof MashException) {
            return thrown.getMessage();
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
