package org.openmash.core.api.store;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** One commit for everything that belongs together: domain rows, audit row, outbox row, idempotency key. */
@ProviderType
public interface Transactions {

    /**
     * Runs the work in the transaction of this thread, or in a new one that is committed at the end and rolled back on
     * any exception. A transaction that fails for lock or serialisation reasons is tried again a few times, so the work
     * must have no other effects.
     *
     * @throws org.openmash.core.api.Unavailable when the database is away
     * @throws org.openmash.core.api.Conflict when a version check failed
     */
    <R> R inTransaction(Supplier<R> work);

    /** Runs after the commit of the current transaction, not at all after a rollback; at once when there is none. */
    void afterCommit(Runnable effect);
}
