package org.openmash.simulators.web;

/** A request that the agency refuses with a status and a sentence. */
public final class BadCall extends RuntimeException {

    private final int status;

    public BadCall(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
