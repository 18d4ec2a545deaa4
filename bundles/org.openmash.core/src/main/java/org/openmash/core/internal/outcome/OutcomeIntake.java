package org.openmash.core.internal.outcome;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openmash.core.api.Caller;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.PackId;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What agencies' own systems say about the packs that were brought to them: on record, and harmless when repeated. */
@Component(service = OutcomeIntake.class)
public final class OutcomeIntake {

    private static final int RECEIPT = 200;

    private final Gate gate;
    private final DeliveryStore deliveries;

    @Activate
    public OutcomeIntake(@Reference Gate gate, @Reference DeliveryStore deliveries) {
        this.gate = gate;
        this.deliveries = deliveries;
    }

    public void delivered(PackId pack, String receipt) {
        String kept = receipt.length() > RECEIPT ? receipt.substring(0, RECEIPT) : receipt;
        take(pack, "PACK_DELIVERED", "pack-delivered", d -> DeliveryRules.delivered(d, kept, gate.now()));
    }

    public void notDelivered(PackId pack, boolean retryable, String reason) {
        take(
                pack,
                "PACK_NOT_DELIVERED",
                "pack-not-delivered",
                d -> DeliveryRules.failed(d, retryable, reason, gate.now()));
    }

    private void take(PackId pack, String action, String event, UnaryOperator<Delivery> word) {
        gate.quietly(() -> {
            Delivery before = deliveries.find(pack).orElseThrow(() -> new NotFound("no such delivery"));
            return before.state() == Delivery.State.WAITING ? write(word.apply(before), action, event) : before;
        });
    }

    private Delivery write(Delivery after, String action, String event) {
        Target target = Target.of("pack", after.pack().value(), after.area()).ownedBy(after.agency());
        return gate.unasked(Caller.hub(after.agency(), after.area()), action, target, () -> {
            if (deliveries.update(after)) {
                gate.tell(event, after.area(), after.caseId(), Optional.of(after.agency()), Optional.empty());
            }
            return after;
        });
    }
}
