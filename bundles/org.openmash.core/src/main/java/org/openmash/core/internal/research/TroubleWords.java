package org.openmash.core.internal.research;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.ResearchRequest;

/** The one table: what went wrong with an agency, what happened in plain words, and what a worker can do now. */
public final class TroubleWords {

    private static final String PHONE = "If it cannot wait, phone NAME (CONTACT).";
    private static final String AGAIN = "Ask again in a few minutes. " + PHONE;
    private static final String MENDED = PHONE + " Ask again once an operator has mended it.";
    private static final String RESUMED = PHONE + " Ask again once it has been resumed.";
    private static final Map<AskTrouble, Row> TABLE = new EnumMap<>(AskTrouble.class);

    static {
        row(
                AskTrouble.HUNG,
                "NAME's connector did not stop when its time was up; the hub has given the call up.",
                AGAIN);
        row(AskTrouble.BROKE, "NAME's connector broke while it was asked. Nothing of its answer was taken.", MENDED);
        row(
                AskTrouble.TOO_LARGE,
                "NAME's answer was larger than the hub takes. Nothing of it was taken.",
                "Ask about fewer people, or for less. " + PHONE);
        row(
                AskTrouble.UNUSABLE,
                "NAME's answer does not fit what the agency declares. Nothing of it was taken.",
                MENDED);
        row(
                AskTrouble.OTHER_RECORDS,
                "NAME answered with records that nobody had asked for. Nothing of it was taken or shown.",
                "Tell information governance. " + PHONE);
        row(AskTrouble.RESTING, "NAME failed several times in a row and is left alone for a short while.", AGAIN);
        row(
                AskTrouble.QUARANTINED,
                "NAME is not asked: it failed again and again, and an operator must look at it first.",
                RESUMED);
        row(AskTrouble.RATE_LIMITED, "NAME has more questions than it takes at a time.", AGAIN);
        row(
                AskTrouble.NOT_AGREED,
                "NAME is not asked: its information-sharing agreement does not run.",
                "Information governance records a new agreement; then ask again. Until then speak to information "
                        + "governance before you phone anybody there.");
        row(
                AskTrouble.SUSPENDED,
                "NAME is suspended and not asked.",
                "Speak to information governance or an operator, who know why. Ask again once it has been resumed.");
        row(AskTrouble.LEFT, "NAME has left the hub.", "What it said before stays. Ask another agency.");
        row(
                AskTrouble.MISSING,
                "NAME's connector is not there, so its system could not be asked.",
                "Ask again: its people then answer at their desk. " + PHONE);
        row(AskTrouble.UNREACHABLE, "NAME's system could not be reached.", AGAIN);
        row(AskTrouble.CREDENTIALS, "NAME's system does not let the hub in.", MENDED);
        row(AskTrouble.CONFIGURATION, "NAME's connector is configured wrongly.", MENDED);
        row(
                AskTrouble.REFUSED,
                "NAME declines to answer.",
                "Read its reason. If you do not agree, phone NAME (CONTACT) or let your manager escalate it.");
        row(
                AskTrouble.LATE,
                "NAME has not answered in time. Its answer may still come and is then marked late.",
                "Ask again. " + PHONE);
    }

    private record Row(String happened, String nextStep) {}

    private TroubleWords() {}

    private static void row(AskTrouble trouble, String happened, String nextStep) {
        TABLE.put(trouble, new Row(happened, nextStep));
    }

    /** What went wrong with this request; empty when nothing did. */
    public static Optional<AskTrouble> of(ResearchRequest request) {
        return switch (request.state()) {
            case REFUSED -> Optional.of(AskTrouble.REFUSED);
            case LATE -> Optional.of(request.trouble().orElse(AskTrouble.LATE));
            case FAILED -> Optional.of(request.trouble().orElse(AskTrouble.CONFIGURATION));
            case FAILED_RETRYABLE -> Optional.of(request.trouble().orElse(AskTrouble.UNREACHABLE));
            default -> Optional.empty();
        };
    }

    public static String happened(AskTrouble trouble, String name) {
        return TABLE.get(trouble).happened().replace("NAME", name);
    }

    /** @param contact whom to phone; blank when nobody is known */
    public static String nextStep(AskTrouble trouble, String name, String contact) {
        String words = TABLE.get(trouble).nextStep();
        return contact.isBlank()
                ? words.replace("NAME (CONTACT)", name)
                : words.replace("NAME", name).replace("CONTACT", contact);
    }
}
