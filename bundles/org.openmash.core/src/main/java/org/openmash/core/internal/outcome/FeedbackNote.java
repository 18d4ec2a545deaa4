package org.openmash.core.internal.outcome;

import java.util.Optional;
import org.openmash.core.api.Sealed;

/**
 * What became of the feedback to the referrer: the words that were given, or the reason why there is none. Both are kept
 * under one sealed text of the case.
 *
 * @param given whether the referrer was told
 * @param words what was told, or the reason
 */
public record FeedbackNote(boolean given, String words) {

    private static final String GIVEN = "given:";
    private static final String NONE = "none:";

    public static Optional<FeedbackNote> read(Optional<Sealed<String>> stored) {
        return stored.map(Sealed::unseal).map(FeedbackNote::parse);
    }

    /** What the referrer may read. */
    public static Optional<String> forReferrer(Optional<Sealed<String>> stored) {
        return read(stored).filter(FeedbackNote::given).map(FeedbackNote::words);
    }

    public Sealed<String> sealed() {
        return Sealed.of((given ? GIVEN : NONE) + words);
    }

    private static FeedbackNote parse(String text) {
        return text.startsWith(NONE)
                ? new FeedbackNote(false, text.substring(NONE.length()))
                : new FeedbackNote(true, text.substring(GIVEN.length()));
    }

    @Override
    public String toString() {
        return "FeedbackNote[" + (given ? "given" : "none") + "]";
    }
}
