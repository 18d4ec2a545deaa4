package org.openmash.core.internal.room;

import java.util.Optional;
import java.util.function.Supplier;
import org.openmash.core.api.Caller;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entries that people of the room put down: each once, each change on the version that was read. Thread-safe. */
@Component(service = RoomBook.class)
public final class RoomBook {

    private final Gate gate;
    private final RoomStore store;
    private final Once once;

    @Activate
    public RoomBook(@Reference Gate gate, @Reference RoomStore store, @Reference IdempotencyStore keys) {
        this.gate = gate;
        this.store = store;
        this.once = new Once(keys);
    }

    public RoomStore store() {
        return store;
    }

    /** Puts down a new entry, or finds the one that the same key made before. */
    public <B> RoomEntry<B> putOnce(
            Caller caller, RoomKind<B> kind, String key, ContentHash content, Supplier<RoomEntry<B>> work) {
        String hash = content.hex();
        Optional<String> before = once.before(caller, key, hash);
        if (before.isPresent()) {
            return find(kind, new EntryId(before.get()));
        }
        RoomEntry<B> made = work.get();
        store.insert(made);
        once.remember(caller, key, hash, made.id().value(), gate.now());
        return made;
    }

    /** Changes an entry that was read in that version. */
    public <B> RoomEntry<B> change(RoomEntry<B> changed, long version) {
        Checks.version("entry", changed.version(), version);
        store.update(changed);
        return find(changed.kind(), changed.id());
    }

    /** The door to an entry, owned by the agency that it concerns. */
    public <B> Door<RoomEntry<B>> door(RoomKind<B> kind, EntryId id) {
        return Door.to(kind.word(), id.value(), () -> store.find(kind, id), RoomBook::target);
    }

    private static <B> Target target(RoomEntry<B> entry) {
        Target target =
                Target.of(entry.kind().word(), entry.id().value(), entry.area()).ownedBy(entry.agency());
        return entry.caseId().map(target::within).orElse(target);
    }

    private <B> RoomEntry<B> find(RoomKind<B> kind, EntryId id) {
        return store.find(kind, id).orElseThrow(() -> new NotFound("no such " + kind.word()));
    }
}
