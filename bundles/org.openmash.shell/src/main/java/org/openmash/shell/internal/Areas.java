package org.openmash.shell.internal;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorRegister;

/** The areas that the console knows: those for which a connector is configured. Others are named with --area. */
final class Areas {

    private Areas() {}

    static String[] known(ConnectorRegister connectors, Caller caller) {
        return connectors.connectors(caller).stream()
                .flatMap(connector -> connector.areas().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(String[]::new);
    }

    /** Agencies of these areas, in order of area and agency. */
    static List<AgencyView> agencies(AgencyRegister register, Caller caller, String... areas) {
        return Stream.of(areas)
                .flatMap(area -> register.agencies(caller, area).stream())
                .toList();
    }
}
