package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;
import org.openmash.core.api.agency.ConnectorRegister;

/** Lists the agencies of an area with their life in words. */
@Service
@Command(scope = "mash", name = "agency-list", description = "Lists the agencies of an area and what to do next")
public final class AgencyListCommand extends HubCommand {

    @Option(name = "--area", description = "Area, for example westmoor; all that have a connector when left out")
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private AgencyRegister register;

    @Reference
    private ConnectorRegister connectorRegister;

    @Override
    void run(PrintStream out) {
        String[] areas = area.isBlank() ? Areas.known(connectorRegister, operator()) : new String[] {area};
        List<AgencyView> agencies = Areas.agencies(register, operator(areas), areas);
        if (json) {
            out.println(Json.of(agencies));
        } else {
            AgencyTable.print(out, agencies);
        }
    }
}
