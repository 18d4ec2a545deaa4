package org.openmash.core.internal.outcome;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.core.api.PackId;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.release.PackDelivery;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.core.internal.room.Agencies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How packs are on their way, in words that say what can be done. */
@Component(service = DeliveryViews.class)
public final class DeliveryViews {

    private final DeliveryStore deliveries;
    private final Agencies agencies;

    @Activate
    public DeliveryViews(@Reference DeliveryStore deliveries, @Reference Agencies agencies) {
        this.deliveries = deliveries;
        this.agencies = agencies;
    }

    public Map<PackId, PackDelivery> of(Collection<PackId> packs) {
        return deliveries.of(packs).stream().collect(Collectors.toMap(Delivery::pack, this::view));
    }

    public Optional<PackDelivery> of(PackId pack) {
        return deliveries.find(pack).map(this::view);
    }

    private PackDelivery view(Delivery d) {
        String name = agencies.name(d.agency(), d.area());
        return new PackDelivery(
                d.agency(),
                name,
                d.state(),
                words(d, name),
                d.deliveredAt(),
                d.state() == Delivery.State.WAITING ? Optional.of(d.nextAt()) : Optional.empty());
    }

    private static String words(Delivery d, String name) {
        return switch (d.state()) {
            case DELIVERED -> "Delivered into the own system of " + name + ".";
            case WAITING ->
                d.words().isEmpty()
                        ? "On its way into the own system of " + name + "."
                        : "Waiting for " + name + " (" + d.words() + "). The hub tries again by itself; in a hurry, "
                                + "tell the team by phone that the pack lies in its inbox.";
            case GIVEN_UP ->
                "Not delivered into the own system of " + name + ": " + d.words() + ". Tell the team by phone that the "
                        + "pack lies in its inbox; once an operator has mended the cause, deliver it again.";
        };
    }
}
