package org.openmash.core.api.agency;

import java.util.List;

/**
 * What came of asking an agency with its own test person.
 *
 * @param words the result and the next step in a sentence
 */
public record TryOut(List<Step> steps, String words) {

    /**
     * One call.
     *
     * @param call {@code probe}, {@code locate} or {@code retrieve}
     * @param answer name of the answer, or the fault in words
     * @param shape how many elements of what kind, never their content: {@code 2 candidates}, {@code 3 notice}
     */
    public record Step(String call, boolean ok, String answer, long millis, String shape) {}

    public TryOut {
        steps = List.copyOf(steps);
    }
}
