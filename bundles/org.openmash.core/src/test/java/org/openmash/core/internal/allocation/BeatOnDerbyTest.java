package org.openmash.core.internal.allocation;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class BeatOnDerbyTest extends BeatTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
