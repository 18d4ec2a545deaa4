package org.openmash.core.internal.release;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class OutcomeOutboxOnDerbyTest extends OutcomeOutboxTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
