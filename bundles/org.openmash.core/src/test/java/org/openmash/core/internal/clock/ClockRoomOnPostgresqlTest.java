package org.openmash.core.internal.clock;

import org.openmash.core.internal.fake.PostgresStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store, PostgreSQL. */
class ClockRoomOnPostgresqlTest extends ClockRoomTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, PostgresStores.empty());
    }
}
