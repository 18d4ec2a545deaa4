package org.openmash.core.internal.room;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.IdempotencyStore.Used;

/** Creations that are made once however often they are sent. */
public final class Once {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int TRIES = 5;

    private final IdempotencyStore keys;

    public Once(IdempotencyStore keys) {
        this.keys = keys;
    }

    /** What came of this key before; empty for a new one. */
    public Optional<String> before(Caller caller, String key, String contentHash) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new InvalidRequest(
                    "Idempotency-Key", "give 1 to 200 visible ASCII characters, new for each creation");
        }
        Optional<Used> used = keys.find(caller.user(), key);
        if (used.isPresent() && !used.get().contentHash().equals(contentHash)) {
            throw new Conflict("this idempotency key was used for other content; choose a new one");
        }
        return used.map(Used::result);
    }

    public void remember(Caller caller, String key, String contentHash, String result, Instant at) {
        keys.insert(caller.user(), key, new Used(contentHash, result), at);
    }

    /** Tries again when two did the same at once: the second then finds what the first has made. */
    public static <R> R despiteRaces(Supplier<R> work) {
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (Conflict faster) {
                if (tried == TRIES) {
                    throw faster;
                }
            }
        }
    }
}
