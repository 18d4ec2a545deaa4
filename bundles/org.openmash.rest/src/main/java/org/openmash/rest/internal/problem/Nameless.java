package org.openmash.rest.internal.problem;

/** An exception as the log may show it: types and places, without messages, which might hold personal data. */
final class Nameless extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 5;

    private Nameless(Throwable original, Throwable cause) {
        super(original.getClass().getName(), cause);
        setStackTrace(original.getStackTrace());
    }

    static Nameless of(Throwable original) {
        return of(original, DEEPEST);
    }

    private static Nameless of(Throwable original, int depth) {
        Throwable cause = original.getCause();
        return new Nameless(original, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }
}
