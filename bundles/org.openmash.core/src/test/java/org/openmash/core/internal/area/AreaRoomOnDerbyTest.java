package org.openmash.core.internal.area;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class AreaRoomOnDerbyTest extends AreaRoomTest {

    @Override
    TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
