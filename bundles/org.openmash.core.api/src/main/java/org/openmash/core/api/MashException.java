package org.openmash.core.api;

/** Root of everything the hub refuses. Each leaf has a stable code; messages carry no personal data. */
public abstract class MashException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    protected MashException(String code, String message) {
        super(message);
        this.code = code;
    }

    protected MashException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Stable, kebab-case, part of the API: the last segment of the problem type. */
    public String code() {
        return code;
    }
}
