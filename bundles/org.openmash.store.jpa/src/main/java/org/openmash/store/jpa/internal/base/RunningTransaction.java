package org.openmash.store.jpa.internal.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction of one thread, with what is to be done at its end; used by that thread only. */
final class RunningTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(RunningTransaction.class);

    private final EntityManager em;
    private final List<Runnable> before = new ArrayList<>();
    private final List<Runnable> effects = new ArrayList<>();
    private RuntimeException spoilt;

    RunningTransaction(EntityManager em) {
        this.em = em;
    }

    EntityManager entityManager() {
        return em;
    }

    void begin() {
        em.getTransaction().begin();
    }

    void beforeCommit(Runnable work) {
        before.add(work);
    }

    void afterCommit(Runnable effect) {
        effects.add(effect);
    }

    /** The database has given this transaction up: whoever swallows the exception still cannot commit. */
    RuntimeException spoiltBy(RuntimeException trouble) {
        spoilt = trouble;
        return trouble;
    }

    void commit() {
        for (int i = 0; i < before.size() && spoilt == null; i++) {
            before.get(i).run();
        }
        if (spoilt != null) {
            throw spoilt;
        }
        em.getTransaction().commit();
    }

    void close() {
        try {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        } catch (PersistenceException | EclipseLinkException trouble) {
            LOG.warn("A rollback was left to the database: {}", Trouble.codes(trouble));
        } finally {
            em.close();
        }
    }

    /** What was asked for is durable by now, so no effect may make it look failed. */
    void runEffects() {
        for (Runnable effect : effects) {
            try {
                effect.run();
            } catch (RuntimeException trouble) {
                LOG.error(
                        "An effect after commit failed with {}",
                        trouble.getClass().getName());
            }
        }
    }
}
