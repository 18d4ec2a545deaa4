package org.openmash.core.internal.restriction;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class RestrictionRoomOnDerbyTest extends RestrictionRoomTest {

    @Override
    TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
