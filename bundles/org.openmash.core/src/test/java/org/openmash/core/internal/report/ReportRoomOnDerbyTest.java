package org.openmash.core.internal.report;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class ReportRoomOnDerbyTest extends ReportRoomTest {

    @Override
    TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
