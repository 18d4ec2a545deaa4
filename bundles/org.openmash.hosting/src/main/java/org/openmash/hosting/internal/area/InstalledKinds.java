package org.openmash.hosting.internal.area;

import java.util.Arrays;
import java.util.Optional;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.hosting.internal.install.ConnectorCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Kinds by what the connectors' own components say of themselves: {@code @ForAgency} and where they are configured. */
@Component(service = Kinds.class)
public final class InstalledKinds implements Kinds {

    private final ServiceComponentRuntime components;
    private final ConnectorCatalogue catalogue;

    @Activate
    public InstalledKinds(@Reference ServiceComponentRuntime components, @Reference ConnectorCatalogue catalogue) {
        this.components = components;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<String> pid(String kind) {
        return components.getComponentDescriptionDTOs().stream()
                .filter(part -> kind.equals(part.properties.get("for.agency")))
                .filter(InstalledKinds::connects)
                .map(part -> part.configurationPid)
                .filter(pids -> pids.length > 0)
                .map(pids -> pids[0])
                .findFirst();
    }

    @Override
    public boolean inCatalogue(String kind) {
        return catalogue.entries().stream().anyMatch(entry -> entry.name().equals(kind));
    }

    private static boolean connects(ComponentDescriptionDTO part) {
        return Arrays.asList(part.serviceInterfaces).contains(AgencyConnector.class.getName());
    }
}
