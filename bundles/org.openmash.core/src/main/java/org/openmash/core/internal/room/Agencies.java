package org.openmash.core.internal.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyGateway;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The way to the agencies, which may be away for a moment. The host of connectors needs the core's intake and the core
 * needs the host's gateway: the gateway is therefore fetched when first used, so that neither waits for the other.
 */
@Component(service = Agencies.class)
public final class Agencies {

    private final AtomicReference<Supplier<AgencyGateway>> source = new AtomicReference<>();

    @Activate
    public Agencies() {}

    public static Agencies over(AgencyGateway gateway) {
        Agencies agencies = new Agencies();
        agencies.source.set(() -> gateway);
        return agencies;
    }

    @Reference(
            name = "gateway",
            service = AgencyGateway.class,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    void bind(ComponentServiceObjects<AgencyGateway> objects) {
        AtomicReference<AgencyGateway> cache = new AtomicReference<>();
        source.set(() -> cache.updateAndGet(known -> known == null ? objects.getService() : known));
    }

    void unbind(ComponentServiceObjects<AgencyGateway> objects) {
        source.set(null);
    }

    public AgencyGateway gateway() {
        AgencyGateway gateway = find().orElse(null);
        if (gateway == null) {
            throw new Unavailable("the host of agencies is away; try again in a moment");
        }
        return gateway;
    }

    public Optional<AgencyCard> card(AgencyId agency, String area) {
        return find().flatMap(g -> g.card(agency, area));
    }

    public List<AgencyCard> joined(String area) {
        return find().map(g -> g.joined(area)).orElse(List.of());
    }

    public boolean connected(AgencyId agency, String area) {
        return find().map(g -> g.connected(agency, area)).orElse(false);
    }

    /** While the host is away it is taken for granted: the host says so later when it is not. */
    public boolean takesPacks(AgencyId agency, String area) {
        return find().map(g -> g.takesPacks(agency, area)).orElse(true);
    }

    /** Its name for people; its id while the card is away. */
    public String name(AgencyId agency, String area) {
        return card(agency, area).map(AgencyCard::name).orElse(agency.value());
    }

    /** The host of agencies, when it is there. */
    public Optional<AgencyGateway> find() {
        return Optional.ofNullable(source.get()).map(Supplier::get);
    }
}
