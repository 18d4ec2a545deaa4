package org.openmash.hosting.internal.area;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.core.api.area.Setting;
import org.openmash.hosting.internal.install.ConnectorCatalogue;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.metatype.MetaTypeService;

/** Kinds by what the connectors' own components say of themselves: {@code @ForAgency} and where they are configured. */
@Component(service = Kinds.class)
public final class InstalledKinds implements Kinds {

    private final ServiceComponentRuntime components;
    private final ConnectorCatalogue catalogue;
    private final ConnectorSettings settings;

    @Activate
    public InstalledKinds(
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference ConnectorCatalogue catalogue,
            @Reference MetaTypeService types) {
        settings = new ConnectorSettings(context, types);
        this.components = components;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<String> pid(String kind) {
        return part(kind).map(part -> part.configurationPid[0]);
    }

    @Override
    public List<Setting> settings(String kind) {
        return part(kind)
                .map(part -> settings.of(part.bundle.id, part.configurationPid[0]))
                .orElse(List.of());
    }

    private Optional<ComponentDescriptionDTO> part(String kind) {
        return components.getComponentDescriptionDTOs().stream()
                .filter(part -> kind.equals(part.properties.get("for.agency")))
                .filter(InstalledKinds::connects)
                .filter(part -> part.configurationPid.length > 0)
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
