package org.openmash.core.internal.room;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openmash.core.api.access.Target;

/**
 * What a use-case wants to get at: how it is loaded and how it looks to the policy.
 *
 * @param kind the word for it in messages and audit
 * @param id its opaque id; blank for a list or something new
 * @param load finds it
 * @param target shows it to the policy
 * @param note codes and ids for the audit row, never content
 * @param <T> what is behind the door
 */
public record Door<T>(String kind, String id, Supplier<Optional<T>> load, Function<T, Target> target, String note) {

    public static <T> Door<T> to(String kind, String id, Supplier<Optional<T>> load, Function<T, Target> target) {
        return new Door<>(kind, id, load, target, "");
    }

    /** To something that needs no loading. */
    public static Door<Target> to(Target target) {
        return new Door<>(target.kind(), target.id(), () -> Optional.of(target), Function.identity(), "");
    }

    public Door<T> noting(String codes) {
        return new Door<>(kind, id, load, target, codes);
    }
}
