package org.openmash.shell.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;

/** Lists the agencies of an area with their life in words. */
@Service
@Command(scope = "mash", name = "agency-list", description = "Lists the agencies of an area and what to do next")
public final class AgencyListCommand extends HubCommand {

    @Option(name = "--area", description = "Area, for example westmoor; all areas when left out")
    @Completion(AreaCompleter.class)
    private String area = "";

    @Reference
    private AgencyRegister register;

    @Override
    void run() {
        ShellTable table = new ShellTable();
        for (String head : new String[] {"area", "agency", "life", "status", "answered", "failed", "in words"}) {
            table.column(head);
        }
        register.agencies(operator(area), area).forEach(agency -> row(table, agency));
        table.emptyTableText("no agency: mash:connector-list shows what can be installed");
        table.print(System.out);
    }

    private static void row(ShellTable table, AgencyView agency) {
        table.addRow()
                .addContent(
                        agency.area(),
                        agency.id(),
                        agency.life().name().toLowerCase(java.util.Locale.ROOT),
                        agency.status()
                                .map(s -> s.state().name().toLowerCase(java.util.Locale.ROOT))
                                .orElse("-"),
                        agency.answered(),
                        agency.failed(),
                        agency.words());
    }
}
