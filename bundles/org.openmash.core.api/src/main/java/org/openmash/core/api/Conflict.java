package org.openmash.core.api;

/** Somebody else changed it first, or its state does not allow this step; the message says which. */
public final class Conflict extends MashException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super("conflict", message);
    }
}
