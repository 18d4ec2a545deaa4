package org.openmash.core.api;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something that must not leave the sealed room by accident: raw texts, wordings, sources, protected addresses. It has
 * no value in {@code toString()}, JSON or logs; the store writes it encrypted only. {@link #unseal()} may be called by
 * the packages that the house rules name (picture, release, research of core; the store's converter) and nobody else.
 *
 * @param <T> an immutable type
 */
public final class Sealed<T> {

    private final T value;

    private Sealed(T value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    public static <T> Sealed<T> of(T value) {
        return new Sealed<>(value);
    }

    /** The value itself; the caller has authorised and audited this reading. */
    public T unseal() {
        return value;
    }

    /** Changes the content without opening it to the caller. */
    public <R> Sealed<R> map(Function<T, R> change) {
        return new Sealed<>(change.apply(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed<?> s && value.equals(s.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
