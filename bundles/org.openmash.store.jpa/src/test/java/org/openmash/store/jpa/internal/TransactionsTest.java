package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;
import static org.openmash.store.jpa.internal.Samples.WORKER;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.store.IdempotencyStore.Used;
import org.openmash.core.api.store.Transactions;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TransactionsTest {

    private static final Used USED = new Used("hash", "result");

    private final JpaStores stores;
    private final Transactions transactions;
    private final String key = HexId.random();

    TransactionsTest(TestDatabase database) {
        stores = database.stores();
        transactions = stores.transactions();
    }

    @Test
    void takesEverythingBackWhenTheWorkFails() {
        CaseFile file = Samples.caseFile(Samples.newCase(), "westmoor");
        long events = stores.outbox().last();

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    stores.cases().insert(file);
                    stores.idempotency().insert(WORKER, key, USED, NOON);
                    stores.audit().takeHead(key);
                    throw new IllegalStateException("the work fails");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the work fails");

        assertThat(stores.cases().find(file.id())).isEmpty();
        assertThat(stores.idempotency().find(WORKER, key)).isEmpty();
        assertThat(stores.outbox().last()).isEqualTo(events);
    }

    @Test
    void joinsTheTransactionOfTheThread() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    transactions.inTransaction(() -> {
                        stores.idempotency().insert(WORKER, key, USED, NOON);
                        return null;
                    });
                    throw new IllegalStateException("after the inner work");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stores.idempotency().find(WORKER, key)).isEmpty();
    }

    @Test
    void runsEffectsAfterTheCommitOnly() {
        List<String> told = new ArrayList<>();

        transactions.inTransaction(() -> {
            transactions.afterCommit(() -> told.add("after"));
            transactions.afterCommit(() -> {
                throw new IllegalStateException("an effect that fails harms no other");
            });
            transactions.afterCommit(() -> told.add("last"));
            return told.add("work");
        });
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    transactions.afterCommit(() -> told.add("never"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        transactions.afterCommit(() -> told.add("at once"));

        assertThat(told).containsExactly("work", "after", "last", "at once");
    }

    @Test
    void commitsNothingWhenAConflictIsSwallowed() {
        String other = HexId.random();
        stores.idempotency().insert(WORKER, key, USED, NOON);

        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    stores.idempotency().insert(WORKER, other, USED, NOON);
                    assertThatThrownBy(() -> stores.idempotency().insert(WORKER, key, USED, NOON))
                            .isInstanceOf(Conflict.class);
                    return null;
                }))
                .isInstanceOf(Conflict.class);

        assertThat(stores.idempotency().find(WORKER, other)).isEmpty();
    }

    @Test
    void triesAgainAfterADeadlock() {
        stores.audit().takeHead(key + "-1");
        stores.audit().takeHead(key + "-2");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();

        List<String> done = Together.run(
                2,
                n -> transactions.inTransaction(() -> {
                    stores.audit().takeHead(key + (n == 0 ? "-1" : "-2"));
                    if (tries.incrementAndGet() <= 2) {
                        meet(bothHoldOne);
                    }
                    stores.audit().takeHead(key + (n == 0 ? "-2" : "-1"));
                    return List.of("done");
                }));

        assertThat(tries).hasValueGreaterThan(2);
        assertThat(done).containsExactly("done", "done");
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception trouble) {
            throw new AssertionError(trouble);
        }
    }
}
