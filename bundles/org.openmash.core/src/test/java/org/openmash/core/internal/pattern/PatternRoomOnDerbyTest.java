package org.openmash.core.internal.pattern;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class PatternRoomOnDerbyTest extends PatternRoomTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
