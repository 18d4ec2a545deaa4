package org.openmash.core.api.question;

/**
 * An answer.
 *
 * @param reply the answer in one word
 * @param words more about it; needed where the reply is {@link Reply#IN_WORDS}
 */
public record NewAnswer(Reply reply, String words) {

    /** Answers that one click gives, and the one that needs words. */
    public enum Reply {
        YES,
        NO,
        NOT_KNOWN,
        IN_WORDS
    }

    @Override
    public String toString() {
        return "NewAnswer[" + reply + "]";
    }
}
