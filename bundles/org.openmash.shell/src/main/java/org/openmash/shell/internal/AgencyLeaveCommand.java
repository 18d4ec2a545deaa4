package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;

/** Lets an agency leave: nothing new starts, what it said stays. */
@Service
@Command(
        scope = "mash",
        name = "agency-leave",
        description = "Lets an agency leave: nothing new starts, what it said stays")
public final class AgencyLeaveCommand extends HubCommand {

    @Argument(name = "agency", description = "Agency, for example probation", required = true)
    @Completion(AgencyCompleter.class)
    private String agency = "";

    @Option(name = "--area", description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Reference
    private AgencyRegister register;

    @Override
    void run(PrintStream out) {
        AgencyView view = register.leave(operator(area), new AgencyId(agency), area);
        out.println(view.name() + " in " + view.area() + ": " + view.words());
    }
}
