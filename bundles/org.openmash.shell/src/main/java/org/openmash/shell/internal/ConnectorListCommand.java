package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.ConnectorRegister;

/** Lists connectors that are installed and those that the catalogue offers. */
@Service
@Command(scope = "mash", name = "connector-list", description = "Lists connectors, installed ones and the catalogue")
public final class ConnectorListCommand extends HubCommand {

    @Reference
    private ConnectorRegister register;

    @Override
    void run(PrintStream out) {
        ShellTable table = new ShellTable();
        for (String head : new String[] {"connector", "version", "installed", "areas", "in words"}) {
            table.column(head);
        }
        register.connectors(operator())
                .forEach(c -> table.addRow()
                        .addContent(
                                c.name(),
                                c.version(),
                                c.installed() ? "yes" : "no",
                                String.join(", ", c.areas()),
                                c.words()));
        table.emptyTableText("no connector: put a KAR into the connectors folder, or install one by its path");
        table.print(out);
    }
}
