package org.openmash.store.jpa.internal.record;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keys of creations already made in the table {@code idempotency_key}. */
@Component(service = IdempotencyStore.class)
public final class JpaIdempotencyStore implements IdempotencyStore {

    private final JpaUnit unit;

    @Activate
    public JpaIdempotencyStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public Optional<Used> find(UserId user, String key) {
        return unit.with(em -> Optional.ofNullable(em.find(IdempotencyRow.class, IdempotencyRow.id(user, key))))
                .map(IdempotencyRow::used);
    }

    @Override
    public void insert(UserId user, String key, Used used, Instant at) {
        unit.run(em -> {
            em.persist(new IdempotencyRow(user, key, used, at));
            em.flush();
        });
    }
}
