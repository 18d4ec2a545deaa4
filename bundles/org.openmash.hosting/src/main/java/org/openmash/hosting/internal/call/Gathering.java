package org.openmash.hosting.internal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openmash.connector.api.Receipt;

/**
 * What a research call emits before it ends. Keeps one element more than is allowed, so that a flood is noticed and
 * costs no memory.
 *
 * @param <T> candidate or fact
 */
public final class Gathering<T> implements Function<T, Receipt> {

    private final int limit;
    private final List<T> elements = new ArrayList<>();

    public Gathering(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized Receipt apply(T element) {
        if (elements.size() > limit) {
            return new Receipt(Receipt.Outcome.REJECTED, "elements: at most " + limit + " in one answer");
        }
        elements.add(element);
        return new Receipt(Receipt.Outcome.TAKEN, "");
    }

    public synchronized List<T> elements() {
        return List.copyOf(elements);
    }
}
