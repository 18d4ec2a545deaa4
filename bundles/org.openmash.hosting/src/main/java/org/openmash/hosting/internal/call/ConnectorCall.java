package org.openmash.hosting.internal.call;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/**
 * Runs connector code: with its own class loader, on a leash, and again when the fault may pass. Nothing but a {@link
 * ConnectorFault} comes out.
 */
public final class ConnectorCall {

    private static final int RETRIES = 2;

    /** What is called. */
    @FunctionalInterface
    public interface Work<R> {
        R run() throws ConnectorFault;
    }

    private ConnectorCall() {}

    /** Calls once. */
    public static <R> R once(ClassLoader loader, Leash leash, Work<R> work) throws ConnectorFault {
        return run(loader, leash, work);
    }

    /** Calls up to three times within the deadline, while the gate is open and the fault is one that may pass. */
    public static <R> R patiently(Gate gate, ClassLoader loader, Leash leash, Instant deadline, Work<R> work)
            throws ConnectorFault {
        RetryPolicy<R> policy = policy(leash, deadline);
        gate.enter();
        try {
            R answer = run(
                    loader,
                    leash,
                    () -> Failsafe.with(policy).get(() -> {
                        gate.turn(deadline);
                        return work.run();
                    }));
            gate.answered();
            return answer;
        } catch (ConnectorFault fault) {
            gate.failed(fault);
            throw fault;
        }
    }

    private static <R> R run(ClassLoader loader, Leash leash, Work<R> work) throws ConnectorFault {
        if (!leash.enter()) {
            throw new ConnectorFault(Kind.COMMUNICATION, "the deadline passed before the call could begin");
        }
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.run();
        } catch (Throwable thrown) {
            // The border to foreign code: an Error of a connector is its agency's trouble, not the hub's.
            throw Trouble.asFault(thrown);
        } finally {
            thread.setContextClassLoader(own);
            leash.leave();
        }
    }

    private static <R> RetryPolicy<R> policy(Leash leash, Instant deadline) {
        Duration left = Duration.between(Instant.now(), deadline);
        return RetryPolicy.<R>builder()
                .handleIf(thrown -> thrown instanceof ConnectorFault fault && fault.retryable() && !leash.pulled())
                .withMaxRetries(RETRIES)
                .withBackoff(Duration.ofMillis(200), Duration.ofSeconds(2))
                .withMaxDuration(left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left)
                .build();
    }
}
