package org.openmash.core.api;

/** A part the hub needs for this is away; nothing was done, try again. */
public final class Unavailable extends MashException {

    private static final long serialVersionUID = 1L;

    public Unavailable(String message) {
        super("unavailable", message);
    }
}
