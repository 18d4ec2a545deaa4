package org.openmash.core.internal.walk;

import org.openmash.core.internal.fake.PostgresStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on PostgreSQL. */
class RandomWalksOnPostgresqlTest extends RandomWalksTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, PostgresStores.empty());
    }

    @Override
    protected int steps() {
        return RandomWalksOnDerbyTest.STEPS;
    }
}
