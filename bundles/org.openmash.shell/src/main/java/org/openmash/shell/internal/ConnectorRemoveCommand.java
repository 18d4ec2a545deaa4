package org.openmash.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;

/** Takes a connector out of the hub. */
@Service
@Command(
        scope = "mash",
        name = "connector-remove",
        description = "Removes a connector; its agencies are missing until it comes back, agreements and data stay")
public final class ConnectorRemoveCommand extends ConnectorCommand {

    @Override
    ConnectorView run(ConnectorRegister connectors, String name) {
        return connectors.remove(operator(), name);
    }
}
