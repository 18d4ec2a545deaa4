package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;

/** Installs a connector from a KAR or the catalogue; nothing joins by it. */
@Service
@Command(
        scope = "mash",
        name = "connector-install",
        description = "Installs a connector from a KAR file or by its name in the catalogue; it joins nothing")
public final class ConnectorInstallCommand extends HubCommand {

    @Argument(name = "file-or-name", description = "Path of a KAR, or a name such as probation", required = true)
    @Completion(ConnectorCompleter.class)
    private String fileOrName = "";

    @Reference
    private ConnectorRegister register;

    @Override
    void run(PrintStream out) {
        ConnectorView connector = register.install(operator(), fileOrName);
        out.println(connector.name() + " " + connector.version() + ": " + connector.words());
    }
}
