package org.openmash.core.api;

/** The input is wrong. Names the field and the mend. */
public final class InvalidRequest extends MashException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String mend;

    /**
     * @param field the field as the sender wrote it, for example {@code people[0].born}
     * @param mend what to do about it, without repeating personal data
     */
    public InvalidRequest(String field, String mend) {
        super("invalid-request", field + ": " + mend);
        this.field = field;
        this.mend = mend;
    }

    public String field() {
        return field;
    }

    /** What to do about it, without the field. */
    public String mend() {
        return mend;
    }
}
