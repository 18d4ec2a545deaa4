package org.openmash.hosting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.AnswerSource;
import org.openmash.connector.api.ContactSource;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Probe;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyGateway;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.core.api.research.AgencyIntake;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Origin;
import org.openmash.hosting.internal.agency.Unit;
import org.openmash.hosting.internal.install.HubBundles;
import org.openmash.hosting.internal.install.KnownCode;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Where connectors come in and go out: the one component with dynamic references, so that a connector's coming and going
 * rebuilds nothing above it. Immediate, since feeds are read and work runs on clocks even when nobody asks.
 */
@Component(
        service = {AgencyGateway.class, AgencyDoor.class},
        configurationPid = "org.openmash.hosting",
        immediate = true)
@Designate(ocd = HostingConfig.class)
public final class AgencyDoor implements AgencyGateway {

    private final BundleContext context;
    private final House house;
    private final Map<Held, Offer<?>> offers = new ConcurrentHashMap<>();

    /** One service may have several roles; each comes and goes by itself. */
    private record Held(Class<?> role, ServiceReference<?> reference) {}

    @Activate
    public AgencyDoor(
            BundleContext context,
            HostingConfig config,
            @Reference AgreementBook book,
            @Reference ConnectorBook connectors,
            @Reference KnownCode code) {
        this(context, new House(Settings.from(config), book));
        house.speakers().admitOnly(origin -> admits(code, origin));
        choose(connectors);
    }

    AgencyDoor(BundleContext context, House house) {
        this.context = context;
        this.house = house;
        house.open();
    }

    /** After a crash in the middle of an upgrade two versions may be there: only the wanted one speaks. */
    private void choose(ConnectorBook connectors) {
        Set<Unit> present = new HubBundles(context).present();
        for (ConnectorRelease release : connectors.all()) {
            if (!release.wanted()) {
                house.speakers().silence(release.name());
            } else if (present.contains(ConnectorBook.wanted(release))) {
                house.speakers().choose(ConnectorBook.wanted(release));
            }
        }
    }

    private static boolean admits(KnownCode code, Origin origin) {
        return !(origin.loader() instanceof BundleReference reference) || code.admits(reference.getBundle());
    }

    @Modified
    void modified(HostingConfig config) {
        house.change(Settings.from(config));
    }

    @Deactivate
    void close() {
        house.close();
    }

    House house() {
        return house;
    }

    @Override
    public Optional<AgencyCard> card(AgencyId agency, String area) {
        return house.asking().card(agency, area);
    }

    @Override
    public List<AgencyCard> joined(String area) {
        return house.asking().joined(area);
    }

    @Override
    public boolean connected(AgencyId agency, String area) {
        return house.asking().connected(agency, area);
    }

    @Override
    public void locate(ResearchRequest request, Map<SubjectId, PersonDetails> subjects, String purpose) {
        house.asking().locate(request, subjects, purpose);
    }

    @Override
    public void retrieve(ResearchRequest request, List<String> recordIds) {
        house.asking().retrieve(request, recordIds);
    }

    @Override
    public boolean takesPacks(AgencyId agency, String area) {
        return house.asking().takesPacks(agency, area);
    }

    @Override
    public void deliver(AgencyId agency, String area, OutcomePack pack) {
        house.asking().deliver(agency, area, pack);
    }

    @Override
    public void cancel(RequestId request) {
        house.asking().cancel(request);
    }

    @Reference(
            service = AgencyConnector.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addConnector(ServiceReference<AgencyConnector> reference) {
        add(AgencyConnector.class, reference);
    }

    void removeConnector(ServiceReference<AgencyConnector> reference) {
        remove(AgencyConnector.class, reference);
    }

    @Reference(
            service = ContactSource.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addContactSource(ServiceReference<ContactSource> reference) {
        add(ContactSource.class, reference);
    }

    void removeContactSource(ServiceReference<ContactSource> reference) {
        remove(ContactSource.class, reference);
    }

    @Reference(
            service = AnswerSource.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addAnswerSource(ServiceReference<AnswerSource> reference) {
        add(AnswerSource.class, reference);
    }

    void removeAnswerSource(ServiceReference<AnswerSource> reference) {
        remove(AnswerSource.class, reference);
    }

    @Reference(
            service = OutcomeSink.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addOutcomeSink(ServiceReference<OutcomeSink> reference) {
        add(OutcomeSink.class, reference);
    }

    void removeOutcomeSink(ServiceReference<OutcomeSink> reference) {
        remove(OutcomeSink.class, reference);
    }

    @Reference(service = Probe.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProbe(ServiceReference<Probe> reference) {
        add(Probe.class, reference);
    }

    void removeProbe(ServiceReference<Probe> reference) {
        remove(Probe.class, reference);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWork(PeriodicWork work) {
        house.clockwork().start(work);
    }

    void removeWork(PeriodicWork work) {
        house.clockwork().stop(work);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void addIntake(AgencyIntake intake) {
        house.intake().open(intake);
    }

    void removeIntake(AgencyIntake intake) {
        house.intake().shut(intake);
    }

    private <T> void add(Class<T> role, ServiceReference<T> reference) {
        Offer<T> offer = new RegisteredOffer<>(context, role, reference);
        offers.put(new Held(role, reference), offer);
        house.counterparts().add(offer);
    }

    private void remove(Class<?> role, ServiceReference<?> reference) {
        Offer<?> offer = offers.remove(new Held(role, reference));
        if (offer != null) {
            house.counterparts().remove(offer);
        }
    }
}
