package org.openmash.core.api;

/** Too many of these in a short time. */
public final class TooMany extends MashException {

    private static final long serialVersionUID = 1L;

    public TooMany(String message) {
        super("too-many", message);
    }
}
