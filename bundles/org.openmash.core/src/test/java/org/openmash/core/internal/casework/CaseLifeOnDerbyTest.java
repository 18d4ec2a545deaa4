package org.openmash.core.internal.casework;

import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.TestHub;

/** The same on the real store. */
class CaseLifeOnDerbyTest extends CaseLifeTest {

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }
}
