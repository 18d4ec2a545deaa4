package org.openmash.core.internal.talk;

import org.openmash.core.internal.fake.PostgresStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store, PostgreSQL. */
class EvidenceRoomOnPostgresqlTest extends EvidenceRoomTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, PostgresStores.empty());
    }
}
