package org.openmash.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;

/** Goes back to the version before. */
@Service
@Command(scope = "mash", name = "connector-back", description = "Goes back to the version before the last upgrade")
public final class ConnectorBackCommand extends ConnectorCommand {

    @Override
    ConnectorView run(ConnectorRegister connectors, String name) {
        return connectors.back(operator(), name);
    }
}
