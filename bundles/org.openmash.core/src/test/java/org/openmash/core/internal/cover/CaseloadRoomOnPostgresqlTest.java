package org.openmash.core.internal.cover;

import org.openmash.core.internal.fake.PostgresStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store, PostgreSQL. */
class CaseloadRoomOnPostgresqlTest extends CaseloadRoomTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, PostgresStores.empty());
    }
}
