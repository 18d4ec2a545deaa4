package org.openmash.core.internal.consultation;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class ConsultationRoomOnDerbyTest extends ConsultationRoomTest {

    @Override
    TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
