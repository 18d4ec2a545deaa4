package org.openmash.hosting.internal;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;
import org.openmash.hosting.internal.install.ConnectorCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of connectors. Who may do what is decided first; a refusal is on record too. */
@Component(service = ConnectorRegister.class)
public final class ConnectorRoom implements ConnectorRegister {

    private final Doorkeeper doorkeeper;
    private final ConnectorCatalogue catalogue;
    private final ConnectorBook connectors;
    private final ConnectorViews views;

    @Activate
    public ConnectorRoom(
            @Reference AgencyDoor door,
            @Reference AgreementBook book,
            @Reference Policy policy,
            @Reference ConnectorCatalogue catalogue,
            @Reference ConnectorBook connectors) {
        this(door.house(), book, new Doorkeeper(policy, book), catalogue, connectors);
    }

    ConnectorRoom(
            House house,
            AgreementBook book,
            Doorkeeper doorkeeper,
            ConnectorCatalogue catalogue,
            ConnectorBook connectors) {
        this.doorkeeper = doorkeeper;
        this.catalogue = catalogue;
        this.connectors = connectors;
        views = new ConnectorViews(house, book, connectors);
    }

    @Override
    public List<ConnectorView> connectors(Caller caller) {
        doorkeeper.permit(caller, Action.CONNECTOR_LIST, Target.hub());
        return catalogue.entries().stream().map(views::view).toList();
    }

    @Override
    public ConnectorView install(Caller caller, String fileOrName) {
        doorkeeper.permit(caller, Action.CONNECTOR_INSTALL, Target.hub());
        if (fileOrName == null || fileOrName.isBlank()) {
            throw new InvalidRequest("connector", "give a name from mash:connector-list or the path of a .kar file");
        }
        ConnectorCatalogue.Entry entry = catalogue.install(fileOrName.strip());
        connectors.installed(caller, entry);
        return views.view(entry);
    }

    @Override
    public ConnectorView approve(Caller caller, String name, String sha256) {
        doorkeeper.permit(caller, Action.CONNECTOR_APPROVE, Target.hub());
        ConnectorCatalogue.Entry entry = installed(name);
        connectors.approve(caller, entry, sha256);
        return views.view(entry);
    }

    @Override
    public ConnectorView upgrade(Caller caller, String fileOrName) {
        doorkeeper.permit(caller, Action.CONNECTOR_UPGRADE, Target.hub());
        throw new InvalidRequest(
                "connector",
                "two versions beside one another cannot run yet: mash:connector-remove it, then install " + fileOrName
                        + "; its agencies are missing meanwhile and come back by themselves");
    }

    @Override
    public ConnectorView back(Caller caller, String name) {
        doorkeeper.permit(caller, Action.CONNECTOR_UPGRADE, Target.hub());
        throw new InvalidRequest(
                "connector", "there is no version of " + installed(name).name() + " to go back to");
    }

    @Override
    public ConnectorView remove(Caller caller, String name) {
        doorkeeper.permit(caller, Action.CONNECTOR_REMOVE, Target.hub());
        ConnectorCatalogue.Entry entry = catalogue.remove(installed(name).name());
        connectors.removed(caller, entry);
        return views.view(entry);
    }

    private ConnectorCatalogue.Entry installed(String name) {
        return catalogue.entries().stream()
                .filter(entry -> entry.installed() && entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("connector", "is not installed; see mash:connector-list"));
    }
}
