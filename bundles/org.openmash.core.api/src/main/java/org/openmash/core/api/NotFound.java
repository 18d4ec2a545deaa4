package org.openmash.core.api;

/** There is no such thing, or the caller may not know that there is: the two are told apart nowhere. */
public final class NotFound extends MashException {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super("not-found", message);
    }
}
