package org.openmash.hosting.internal;

import java.util.List;
import java.util.Optional;
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

/** The register of connectors: what is installed, what could be. Who may do what is decided first. */
@Component(service = ConnectorRegister.class)
public final class HubConnectors implements ConnectorRegister {

    private final AgreementBook book;
    private final Doorman doorman;
    private final ConnectorCatalogue catalogue;
    private final AgencyViews views;

    @Activate
    public HubConnectors(
            @Reference AgencyDoor door,
            @Reference AgreementBook book,
            @Reference Policy policy,
            @Reference ConnectorCatalogue catalogue) {
        this(door.house(), book, policy, catalogue);
    }

    HubConnectors(House house, AgreementBook book, Policy policy, ConnectorCatalogue catalogue) {
        this.book = book;
        this.catalogue = catalogue;
        doorman = new Doorman(book, policy);
        views = new AgencyViews(house, book);
    }

    @Override
    public List<ConnectorView> connectors(Caller caller) {
        doorman.permit(caller, Action.CONNECTOR_LIST, Target.hub());
        return catalogue.entries().stream().map(views::connector).toList();
    }

    @Override
    public ConnectorView install(Caller caller, String fileOrName) {
        doorman.permit(caller, Action.CONNECTOR_INSTALL, Target.hub());
        if (fileOrName == null || fileOrName.isBlank()) {
            throw new InvalidRequest("connector", "give a name from mash:connector-list or the path of a .kar file");
        }
        ConnectorCatalogue.Entry entry = catalogue.install(fileOrName.strip());
        book.record(caller, Action.CONNECTOR_INSTALL, connector(entry), "done", "");
        return views.connector(entry);
    }

    private static Target connector(ConnectorCatalogue.Entry entry) {
        return new Target("connector", entry.name(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
