package org.openmash.core.internal.importing;

import org.openmash.core.internal.fake.PostgresStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the other database. */
class ImportRoomOnPostgresqlTest extends ImportRoomOnDerbyTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, PostgresStores.empty());
    }
}
