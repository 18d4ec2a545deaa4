package org.openmash.hosting.internal.ask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.call.ConnectorCall;
import org.openmash.hosting.internal.call.Gathering;
import org.openmash.hosting.internal.call.HostContext;
import org.openmash.hosting.internal.call.Leash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at an agency that has come: asks it about nobody, so that the first question about a child finds connections
 * open and code loaded on both sides, and probes it. What it says about nobody is not judged; the probe is.
 */
public final class FirstLook {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);
    private static final PersonDetails NOBODY = PersonDetails.named("Nobody", "Nowhere")
            .born(PartialDate.day(LocalDate.of(1900, 1, 1)))
            .build();
    private static final String PURPOSE = "first look, about nobody";
    private static final int FEW = 100;

    private final Probes probes;
    private final Supplier<Patience> patience;

    public FirstLook(Probes probes, Supplier<Patience> patience) {
        this.probes = probes;
        this.patience = patience;
    }

    /** Waits for both, a few seconds at most. */
    public void at(Counterpart counterpart) {
        counterpart.role(AgencyConnector.class).ifPresent(connector -> ask(counterpart, connector));
        Status status = probes.probe(counterpart);
        if (counterpart.figures().status().isEmpty()) {
            // Without a probe of its own it has been looked at all the same.
            counterpart.figures().observed(status);
        }
    }

    private void ask(Counterpart counterpart, Offer<AgencyConnector> connector) {
        Leash leash = new Leash();
        Duration time = patience.get().probe();
        Instant deadline = Instant.now().plus(time);
        CompletableFuture<Void> asked = new CompletableFuture<>();
        Runnable question = () -> {
            try {
                locate(counterpart, connector, leash, deadline);
            } finally {
                asked.complete(null);
            }
        };
        if (counterpart.pool().offer(leash, question)) {
            asked.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            leash.pull();
        }
    }

    private static void locate(
            Counterpart counterpart, Offer<AgencyConnector> connector, Leash leash, Instant deadline) {
        LocateQuery query =
                new Questions.Locate("first-look", counterpart.place().area(), NOBODY, PURPOSE);
        CallContext<Candidate> context = new HostContext<>(
                connector.properties(), counterpart.http(), leash, deadline, new Gathering<Candidate>(FEW));
        try {
            ConnectorCall.once(
                    connector.origin().loader(),
                    leash,
                    () -> connector.service().locate(query, context));
        } catch (ConnectorFault fault) {
            LOG.debug("{} did not answer about nobody: {}", counterpart.place(), fault.getMessage());
        }
    }
}
