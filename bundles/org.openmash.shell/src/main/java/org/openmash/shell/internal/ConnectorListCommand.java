package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;

/** Lists connectors that are installed and those that the catalogue offers. */
@Service
@Command(scope = "mash", name = "connector-list", description = "Lists connectors, installed ones and the catalogue")
public final class ConnectorListCommand extends HubCommand {

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private ConnectorRegister register;

    @Override
    void run(PrintStream out) {
        List<ConnectorView> connectors = register.connectors(operator());
        if (json) {
            out.println(Json.of(connectors));
            return;
        }
        ShellTable table =
                Tables.of("connector", "version", "installed", "approved", "areas", "findings", "from", "in words");
        connectors.forEach(c -> table.addRow()
                .addContent(
                        c.name(),
                        c.version(),
                        c.installed() ? "yes" : "no",
                        c.approved() ? "yes" : "no",
                        String.join(", ", c.areas()),
                        c.findings().isEmpty()
                                ? "-"
                                : String.valueOf(c.findings().size()),
                        c.source(),
                        c.words()));
        table.emptyTableText("no connector: put a KAR into the connectors folder, or install one by its path");
        table.print(out);
    }
}
