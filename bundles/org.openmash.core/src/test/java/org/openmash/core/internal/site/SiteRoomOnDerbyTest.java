package org.openmash.core.internal.site;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class SiteRoomOnDerbyTest extends SiteRoomTest {

    @Override
    TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
