package org.openmash.core.internal.reckoning;

/** Note of a pause in the journal: the reason's code, then why in words. */
public final class PauseNote {

    private static final String BETWEEN = ": ";

    private PauseNote() {}

    public static String of(String reason, String words) {
        return reason + BETWEEN + words;
    }

    static String reason(String note) {
        int end = note.indexOf(BETWEEN);
        return end < 0 ? note : note.substring(0, end);
    }
}
