package org.openmash.store.jpa.internal.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.store.Transactions;

/** The persistence unit and the transaction of each thread. Called from many threads. */
public final class JpaUnit implements Transactions, AutoCloseable {

    private static final int TRIES = 8;

    private final EntityManagerFactory factory;
    private final Dialect dialect;
    private final ThreadLocal<RunningTransaction> current = new ThreadLocal<>();

    public JpaUnit(EntityManagerFactory factory, Dialect dialect) {
        this.factory = factory;
        this.dialect = dialect;
    }

    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <R> R inTransaction(Supplier<R> work) {
        if (current.get() != null) {
            return work.get();
        }
        for (int tried = 1; ; tried++) {
            try {
                return once(work);
            } catch (TryAgain busy) {
                if (tried == TRIES) {
                    throw new Unavailable("the database is too busy just now; nothing was done, try again");
                }
                pause(tried);
            }
        }
    }

    @Override
    public void afterCommit(Runnable effect) {
        RunningTransaction running = current.get();
        if (running == null) {
            effect.run();
        } else {
            running.afterCommit(effect);
        }
    }

    /** Runs last in the current transaction: for rows that many transactions wait for. */
    public void beforeCommit(Runnable work) {
        current.get().beforeCommit(work);
    }

    /** Work with the entity manager of the current transaction, or of one of its own. */
    public <R> R with(Function<EntityManager, R> work) {
        return inTransaction(() -> translated(work));
    }

    /** As {@link #with}, for work without a result. */
    public void run(Consumer<EntityManager> work) {
        with(em -> {
            work.accept(em);
            return null;
        });
    }

    /**
     * Checks that the row still has the version that was read, raises it by one and locks the row until the commit.
     *
     * @throws Conflict when somebody was faster
     */
    public void raiseVersion(EntityManager em, Class<?> type, String id, long read) {
        int rows = em.createQuery("update " + type.getSimpleName()
                        + " r set r.version = r.version + 1 where r.id = :id and r.version = :read")
                .setParameter("id", id)
                .setParameter("read", read)
                .executeUpdate();
        if (rows == 0) {
            throw Conflict.changedMeanwhile("somebody else changed it in the meantime; load it again");
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    private <R> R once(Supplier<R> work) {
        RunningTransaction running = new RunningTransaction(factory.createEntityManager());
        current.set(running);
        R result;
        try {
            running.begin();
            result = work.get();
            running.commit();
        } catch (PersistenceException | EclipseLinkException trouble) {
            throw Trouble.of(trouble);
        } finally {
            current.remove();
            running.close();
        }
        running.runEffects();
        return result;
    }

    private <R> R translated(Function<EntityManager, R> work) {
        RunningTransaction running = current.get();
        try {
            return work.apply(running.entityManager());
        } catch (PersistenceException | EclipseLinkException trouble) {
            throw running.spoiltBy(Trouble.of(trouble));
        } catch (TryAgain busy) {
            throw running.spoiltBy(busy);
        }
    }

    private static void pause(int tried) {
        long millis = ThreadLocalRandom.current().nextLong(1, 10L << Math.min(tried, 5));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
