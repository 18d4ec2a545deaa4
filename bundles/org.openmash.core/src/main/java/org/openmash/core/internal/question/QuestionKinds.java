package org.openmash.core.internal.question;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.question.NewAnswer.Reply;
import org.openmash.core.api.store.RoomKind;

/** How questions are kept. */
public final class QuestionKinds {

    public static final String ASKED = "ASKED";
    public static final String ANSWERED = "ANSWERED";
    public static final RoomKind<Asked> QUESTION = new RoomKind<>("question", Asked.class);
    static final RoomKind<Saw> SEEN = new RoomKind<>("question-seen", Saw.class);

    private QuestionKinds() {}

    /** A question, and its answer when there is one. */
    public record Asked(String specialism, String text, Optional<Said> answer) {
        @Override
        public String toString() {
            return "Asked[•••]";
        }
    }

    /** The answer. */
    public record Said(Reply reply, String words, String byName, Instant at) {
        @Override
        public String toString() {
            return "Said[" + reply + "]";
        }
    }

    /** That somebody has seen it. */
    public record Saw(EntryId question) {}
}
