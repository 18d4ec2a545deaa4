package org.openmash.hosting.internal.ask;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Probe;
import org.openmash.connector.api.Status;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Figures;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.call.ConnectorCall;
import org.openmash.hosting.internal.call.HostContext;
import org.openmash.hosting.internal.call.Leash;

/** Asks agencies how they are; an agency without a probe is judged by its last call. */
public final class Probes {

    private final Supplier<Patience> patience;

    public Probes(Supplier<Patience> patience) {
        this.patience = patience;
    }

    /** Waits for the probe, a few seconds at most. */
    public Status probe(Counterpart counterpart) {
        Offer<Probe> probe = counterpart.begin(Probe.class).orElse(null);
        if (probe == null) {
            return counterpart.figures().status().orElse(Status.up("not asked yet; it has no probe of its own"));
        }
        try {
            Status status = ask(counterpart, probe);
            counterpart.figures().observed(status);
            return status;
        } finally {
            counterpart.end(probe);
        }
    }

    /** The word of one probe, whether it speaks for the agency or waits. */
    public Status ask(Counterpart counterpart, Offer<Probe> probe) {
        Leash leash = new Leash();
        Duration time = patience.get().probe();
        Instant deadline = Instant.now().plus(time);
        CompletableFuture<Status> word = new CompletableFuture<>();
        if (!counterpart.pool().offer(leash, () -> word.complete(call(counterpart, probe, leash, deadline)))) {
            return silent(Status.State.DEGRADED, "busy: too many calls are waiting for it");
        }
        try {
            return word.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent(Status.State.DEGRADED, "nobody waited for the probe");
        } catch (TimeoutException | ExecutionException e) {
            return silent(Status.State.DOWN, "did not answer the probe within " + time.toSeconds() + " s");
        } finally {
            leash.pull();
        }
    }

    private static Status call(Counterpart counterpart, Offer<Probe> probe, Leash leash, Instant deadline) {
        try {
            CallContext<Void> context =
                    new HostContext<>(probe.properties(), counterpart.http(), leash, deadline, nothing -> null);
            Status status = ConnectorCall.once(
                    probe.origin().loader(), leash, () -> probe.service().probe(context));
            return status == null
                    ? new Status(Status.State.DOWN, Status.Detail.BAD_ANSWER, "its probe said nothing")
                    : status;
        } catch (ConnectorFault fault) {
            Status status = Figures.status(fault);
            return new Status(Status.State.DOWN, status.detail(), status.text());
        }
    }

    private static Status silent(Status.State state, String text) {
        return new Status(state, Status.Detail.COMMUNICATION, text);
    }
}
