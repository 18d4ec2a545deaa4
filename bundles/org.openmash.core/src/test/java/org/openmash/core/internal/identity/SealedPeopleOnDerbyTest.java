package org.openmash.core.internal.identity;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class SealedPeopleOnDerbyTest extends SealedPeopleTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
