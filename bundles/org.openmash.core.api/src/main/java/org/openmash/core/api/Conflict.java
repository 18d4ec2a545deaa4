package org.openmash.core.api;

/** Somebody else changed it first, or its state does not allow this step; the message says which. */
public final class Conflict extends MashException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        this("conflict", message);
    }

    private Conflict(String code, String message) {
        super(code, message);
    }

    /** The version that was read is not the newest any more: reading again and repeating may help. */
    public static Conflict changedMeanwhile(String message) {
        return new Conflict("changed-meanwhile", message);
    }
}
