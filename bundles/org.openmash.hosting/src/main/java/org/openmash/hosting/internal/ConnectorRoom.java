package org.openmash.hosting.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.install.ConnectorCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The register of connectors. Who may do what is decided first; a refusal is on record too. Immediate, since what is
 * wanted is looked at on a clock even when nobody asks.
 */
@Component(service = ConnectorRegister.class, immediate = true)
public final class ConnectorRoom implements ConnectorRegister, PeriodicWork {

    private final House house;
    private final Doorkeeper doorkeeper;
    private final ConnectorCatalogue catalogue;
    private final Upgrades upgrades;
    private final ConnectorViews views;

    @Activate
    public ConnectorRoom(
            @Reference AgencyDoor door,
            @Reference AgreementBook book,
            @Reference Policy policy,
            @Reference ConnectorCatalogue catalogue,
            @Reference ConnectorBook connectors,
            @Reference Transactions transactions,
            @Reference AreaStore areas) {
        this(
                door.house(),
                book,
                new Doorkeeper(policy, book),
                catalogue,
                connectors,
                new Activation(door.house(), transactions, areas, connectors));
        house.clockwork().start(this);
    }

    ConnectorRoom(
            House house,
            AgreementBook book,
            Doorkeeper doorkeeper,
            ConnectorCatalogue catalogue,
            ConnectorBook connectors,
            Activation activation) {
        this.house = house;
        this.doorkeeper = doorkeeper;
        this.catalogue = catalogue;
        upgrades = new Upgrades(house, catalogue, connectors, activation::byOnePerson);
        views = new ConnectorViews(house, book, connectors, upgrades);
    }

    @Deactivate
    void close() {
        house.clockwork().stop(this);
    }

    @Override
    public String name() {
        return "connectors";
    }

    @Override
    public Duration pause() {
        return house.settings().lookPause();
    }

    @Override
    public void run() {
        upgrades.reconcile();
    }

    @Override
    public List<ConnectorView> connectors(Caller caller) {
        doorkeeper.permit(caller, Action.CONNECTOR_LIST, Target.hub());
        List<ConnectorCatalogue.Entry> entries = catalogue.entries();
        Stream<ConnectorCatalogue.Entry> lost = upgrades.troubled().stream()
                .filter(name -> entries.stream().noneMatch(entry -> entry.name().equals(name)))
                .map(name -> new ConnectorCatalogue.Entry(name, "", false));
        return Stream.concat(entries.stream(), lost).map(views::view).toList();
    }

    @Override
    public ConnectorView install(Caller caller, String fileOrName) {
        doorkeeper.permit(caller, Action.CONNECTOR_INSTALL, Target.hub());
        return view(upgrades.install(caller, given(fileOrName)));
    }

    @Override
    public ConnectorView approve(Caller caller, String name, String sha256) {
        doorkeeper.permit(caller, Action.CONNECTOR_APPROVE, Target.hub());
        return view(upgrades.approve(caller, given(name), sha256));
    }

    @Override
    public ConnectorView upgrade(Caller caller, String fileOrName) {
        doorkeeper.permit(caller, Action.CONNECTOR_UPGRADE, Target.hub());
        return view(upgrades.upgrade(caller, given(fileOrName)));
    }

    @Override
    public ConnectorView back(Caller caller, String name) {
        doorkeeper.permit(caller, Action.CONNECTOR_UPGRADE, Target.hub());
        return view(upgrades.back(caller, given(name)));
    }

    @Override
    public ConnectorView remove(Caller caller, String name) {
        doorkeeper.permit(caller, Action.CONNECTOR_REMOVE, Target.hub());
        return view(upgrades.remove(caller, given(name)));
    }

    private static String given(String fileOrName) {
        if (fileOrName == null || fileOrName.isBlank()) {
            throw new InvalidRequest("connector", "give a name from mash:connector-list or the path of a .kar file");
        }
        return fileOrName.strip();
    }

    /** How it is now. */
    private ConnectorView view(String name) {
        return views.view(catalogue.entries().stream()
                .filter(entry -> entry.name().equals(name))
                .max(Comparator.comparing(ConnectorCatalogue.Entry::installed))
                .orElseGet(() -> new ConnectorCatalogue.Entry(name, "", false)));
    }
}
