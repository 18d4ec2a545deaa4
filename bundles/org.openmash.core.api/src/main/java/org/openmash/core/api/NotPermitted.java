package org.openmash.core.api;

/** The caller may know of it but not do this. Where existence itself is sealed, {@link NotFound} is thrown instead. */
public final class NotPermitted extends MashException {

    private static final long serialVersionUID = 1L;

    private final String reasonCode;

    public NotPermitted(String action, String reasonCode) {
        super("not-permitted", action + " is not permitted: " + reasonCode);
        this.reasonCode = reasonCode;
    }

    public String reasonCode() {
        return reasonCode;
    }
}
