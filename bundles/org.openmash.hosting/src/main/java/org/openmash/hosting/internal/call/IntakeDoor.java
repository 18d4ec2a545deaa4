package org.openmash.hosting.internal.call;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.research.AgencyIntake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub's ear. Core may be replaced while agencies talk: an answer then waits a little, a notice is offered again. */
public final class IntakeDoor {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeDoor.class);

    private final AtomicReference<AgencyIntake> intake = new AtomicReference<>();
    private final RetryPolicy<Void> patience = RetryPolicy.<Void>builder()
            .handle(Unavailable.class, Conflict.class)
            .withMaxRetries(5)
            .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(2))
            .build();

    public void open(AgencyIntake core) {
        intake.set(core);
    }

    public void shut(AgencyIntake core) {
        intake.compareAndSet(core, null);
    }

    /** Tells core an agency's word; what core refuses is logged, since core asks again what stays unanswered. */
    public void tell(Consumer<AgencyIntake> word) {
        try {
            Failsafe.with(patience).run(() -> word.accept(present()));
        } catch (RuntimeException e) {
            // A fault of core must not end the agency's thread; core asks again what stays unanswered.
            LOG.error("an agency's word was not taken: {}", Trouble.describe(e));
        }
    }

    /** Hands over a notice; the receipt says whether the source may forget it. */
    public Receipt notice(AgencyId agency, String area, Notice notice) {
        try {
            ElementRules.notice(notice);
        } catch (ConnectorFault fault) {
            return new Receipt(Receipt.Outcome.REJECTED, fault.getMessage());
        }
        return receipt(core -> core.notice(agency, area, notice));
    }

    public Receipt receipt(Function<AgencyIntake, Receipt> word) {
        try {
            return word.apply(present());
        } catch (InvalidRequest e) {
            return new Receipt(Receipt.Outcome.REJECTED, e.getMessage());
        } catch (RuntimeException e) {
            // A fault of core must not become the connector's; the source offers it again.
            LOG.warn("a delivery has to wait: {}", Trouble.describe(e));
            return new Receipt(Receipt.Outcome.NOT_NOW, "");
        }
    }

    private AgencyIntake present() {
        AgencyIntake core = intake.get();
        if (core == null) {
            throw new Unavailable("the hub's core is not there");
        }
        return core;
    }
}
