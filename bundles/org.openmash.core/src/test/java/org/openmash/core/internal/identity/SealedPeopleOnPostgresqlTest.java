package org.openmash.core.internal.identity;

import org.openmash.core.internal.fake.PostgresStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on PostgreSQL. */
class SealedPeopleOnPostgresqlTest extends SealedPeopleTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, PostgresStores.empty());
    }
}
