package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;

/** A command about one connector that is installed. */
abstract class ConnectorCommand extends HubCommand {

    @Argument(name = "connector", description = "Connector, for example probation", required = true)
    @Completion(InstalledCompleter.class)
    private String connector = "";

    @Reference
    private ConnectorRegister register;

    @Override
    final void run(PrintStream out) {
        ConnectorView done = run(register, connector);
        out.println(done.name() + " " + done.version() + ": " + done.words());
    }

    abstract ConnectorView run(ConnectorRegister connectors, String name);
}
