package org.openmash.simulators.contract;

import java.net.URI;
import java.util.Set;
import org.openmash.connector.testkit.TestCallContext;
import org.openmash.connector.testkit.Trouble;

/** The same for an agency reached by HTTP with a bearer token. */
public abstract class SimulatedWebAgencyContract extends SimulatedAgencyContract {

    protected SimulatedWebAgencyContract(String agency) {
        super(agency);
    }

    protected final URI url() {
        return URI.create(told("url"));
    }

    @Override
    protected <T> TestCallContext<T> open(TestCallContext<T> context) {
        return context.allow(url().getAuthority()).secret("token", secret("tokenFile"));
    }

    @Override
    protected <T> TestCallContext<T> openWrongly(TestCallContext<T> context) {
        return context.allow(url().getAuthority()).secret("token", "not the token");
    }

    @Override
    protected Set<Trouble> troubles() {
        return Set.of(Trouble.SLOW, Trouble.DOWN, Trouble.HANGING, Trouble.GARBAGE, Trouble.ENDLESS, Trouble.EMPTY);
    }
}
