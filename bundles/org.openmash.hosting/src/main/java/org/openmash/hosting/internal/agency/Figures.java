package org.openmash.hosting.internal.agency;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Status;
import org.openmash.hosting.internal.call.Trouble;

/** How it went with one agency since its connector came: counts, and a status from the last call or probe. */
public final class Figures {

    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final AtomicReference<Status> last = new AtomicReference<>();

    public void answered() {
        answered.increment();
        last.set(Status.up("answered when last asked"));
    }

    public void failed(ConnectorFault fault) {
        failed.increment();
        last.set(status(fault));
    }

    public void observed(Status status) {
        last.set(status);
    }

    public long answers() {
        return answered.sum();
    }

    public long failures() {
        return failed.sum();
    }

    /** Empty as long as nothing was asked. */
    public Optional<Status> status() {
        return Optional.ofNullable(last.get());
    }

    /** A fault as a status: what may pass makes the agency degraded, what needs a person makes it down. */
    public static Status status(ConnectorFault fault) {
        return new Status(
                fault.retryable() ? Status.State.DEGRADED : Status.State.DOWN,
                Status.Detail.valueOf(fault.kind().name()),
                Trouble.words(fault));
    }
}
