package org.openmash.core.api;

/** Nobody is signed in, or the session has ended. */
public final class NotSignedIn extends MashException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn(String message) {
        super("not-signed-in", message);
    }
}
