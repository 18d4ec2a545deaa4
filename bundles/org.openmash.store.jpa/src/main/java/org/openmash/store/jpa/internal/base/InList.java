package org.openmash.store.jpa.internal.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values of an SQL {@code in (…)}. */
public final class InList {

    private InList() {}

    /**
     * The values, the last one repeated until their number is a power of two: Derby compiles a statement for each length
     * of a list, which takes longer than running it.
     *
     * @param values at least one
     */
    public static List<String> of(Collection<String> values) {
        List<String> padded = new ArrayList<>(values);
        String last = padded.get(padded.size() - 1);
        while (Integer.bitCount(padded.size()) != 1) {
            padded.add(last);
        }
        return padded;
    }
}
