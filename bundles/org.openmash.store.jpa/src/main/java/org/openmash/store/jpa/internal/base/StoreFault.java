package org.openmash.store.jpa.internal.base;

/**
 * A fault of the store itself. Carries the codes and the place, never the text or the cause of the database's exception:
 * Derby prints whole pages of data into it.
 */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFault(String codes, StackTraceElement[] place) {
        super("the store failed: " + codes);
        setStackTrace(place);
    }

    public StoreFault(String message) {
        super(message);
    }
}
