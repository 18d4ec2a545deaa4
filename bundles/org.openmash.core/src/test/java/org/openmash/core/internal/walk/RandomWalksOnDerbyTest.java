package org.openmash.core.internal.walk;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on Derby. */
class RandomWalksOnDerbyTest extends RandomWalksTest {

    /** Enough to close a case now and then. */
    static final int STEPS = 12;

    @Override
    protected int steps() {
        return STEPS;
    }

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
