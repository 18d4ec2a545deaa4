package org.openmash.hosting.internal.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.area.Setting;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.metatype.AttributeDefinition;
import org.osgi.service.metatype.MetaTypeInformation;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.service.metatype.ObjectClassDefinition;

/** Reads what a connector wants to be told from its archive's metatype, without running the connector. */
final class ConnectorSettings {

    private static final Set<String> WRITTEN_BY_THE_HUB = Set.of(Instance.AGENCY, Instance.AREAS);

    private final BundleContext context;
    private final MetaTypeService types;

    ConnectorSettings(BundleContext context, MetaTypeService types) {
        this.context = context;
        this.types = types;
    }

    /** In the connector's own order; empty when it names none. */
    List<Setting> of(long bundleId, String pid) {
        return Optional.ofNullable(context.getBundle(bundleId))
                .flatMap(bundle -> definition(bundle, pid))
                .map(ConnectorSettings::settings)
                .orElse(List.of());
    }

    private Optional<ObjectClassDefinition> definition(Bundle bundle, String pid) {
        MetaTypeInformation known = types.getMetaTypeInformation(bundle);
        return known != null
                        && Stream.of(known.getPids(), known.getFactoryPids())
                                .flatMap(Stream::of)
                                .anyMatch(pid::equals)
                ? Optional.of(known.getObjectClassDefinition(pid, null))
                : Optional.empty();
    }

    static List<Setting> settings(ObjectClassDefinition definition) {
        Set<String> required = Stream.of(definition.getAttributeDefinitions(ObjectClassDefinition.REQUIRED))
                .map(AttributeDefinition::getID)
                .collect(Collectors.toSet());
        return Stream.of(definition.getAttributeDefinitions(ObjectClassDefinition.ALL))
                .filter(attribute -> !WRITTEN_BY_THE_HUB.contains(attribute.getID()))
                .map(attribute -> setting(attribute, required.contains(attribute.getID())))
                .toList();
    }

    private static Setting setting(AttributeDefinition attribute, boolean required) {
        return new Setting(
                attribute.getID(),
                Optional.ofNullable(attribute.getName()).orElse(attribute.getID()),
                Optional.ofNullable(attribute.getDescription()).orElse(""),
                required,
                attribute.getID().startsWith("secret."),
                String.join(
                        ",", Optional.ofNullable(attribute.getDefaultValue()).orElse(new String[0])));
    }
}
