package org.openmash.access.internal.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.store.AuditStore;
import org.openmash.core.api.store.AuditStore.Head;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links each event to this node's chain, in the transaction that it records. Thread-safe: the head is the queue. */
@Component(service = AuditTrail.class)
public final class ChainedTrail implements AuditTrail {

    private static final int LONGEST_FIELDS = 1_000;

    private final AuditStore store;
    private final ChainNode node;
    private final Clock clock;

    @Activate
    public ChainedTrail(@Reference AuditStore store, @Reference ChainNode node, @Reference Clock clock) {
        this.store = store;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        Head head = store.takeHead(node.name());
        store.append(hashed(row(event, head)));
    }

    private AuditRow row(AuditEvent event, Head head) {
        Caller caller = event.caller();
        Target target = event.target();
        return new AuditRow(
                node.name(),
                head.seq() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.user().value(),
                caller.employer().value(),
                caller.purpose().name(),
                event.action(),
                target.kind(),
                target.id(),
                target.area().orElse(""),
                event.outcome(),
                event.reasonCode(),
                shortened(event.fields()),
                head.hash(),
                "");
    }

    private static AuditRow hashed(AuditRow row) {
        return new AuditRow(
                row.node(),
                row.seq(),
                row.at(),
                row.user(),
                row.employer(),
                row.purpose(),
                row.action(),
                row.targetKind(),
                row.targetId(),
                row.area(),
                row.outcome(),
                row.reasonCode(),
                row.fields(),
                row.previousHash(),
                ChainHash.of(row));
    }

    private static String shortened(String fields) {
        return fields.length() <= LONGEST_FIELDS ? fields : fields.substring(0, LONGEST_FIELDS);
    }
}
