package org.openmash.core.internal.measure;

import org.openmash.core.internal.fake.PostgresStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on PostgreSQL. */
class MeasureRoomOnPostgresqlTest extends MeasureRoomTest {

    @Override
    TestHub hub(String now) {
        return new TestHub(now, PostgresStores.empty());
    }
}
