package org.openmash.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;

/** Puts another version in the place of the one that runs. */
@Service
@Command(
        scope = "mash",
        name = "connector-upgrade",
        description = "Upgrades a connector from a KAR file or by its name in the catalogue; the old one is kept")
public final class ConnectorUpgradeCommand extends ConnectorCommand {

    @Override
    ConnectorView run(ConnectorRegister connectors, String fileOrName) {
        return connectors.upgrade(operator(), fileOrName);
    }
}
