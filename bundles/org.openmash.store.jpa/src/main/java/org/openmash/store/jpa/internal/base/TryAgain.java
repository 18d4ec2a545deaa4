package org.openmash.store.jpa.internal.base;

/** The transaction lost a race for a lock and is to be done again from its beginning; never leaves the store. */
public final class TryAgain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TryAgain() {
        super("transaction to be repeated", null, false, false);
    }
}
