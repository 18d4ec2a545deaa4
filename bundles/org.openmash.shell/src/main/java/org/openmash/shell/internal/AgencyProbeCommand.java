package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyRegister;

/** Looks whether an agency can be asked, without a person's data. */
@Service
@Command(scope = "mash", name = "agency-probe", description = "Looks whether an agency can be asked")
public final class AgencyProbeCommand extends HubCommand {

    @Argument(name = "agency", description = "Agency, for example police", required = true)
    @Completion(AgencyCompleter.class)
    private String agency = "";

    @Option(name = "--area", description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Reference
    private AgencyRegister register;

    @Override
    void run(PrintStream out) {
        Status status = register.probe(operator(area), new AgencyId(agency), area);
        out.println((agency + ": " + Words.of(status) + " " + status.text()).strip());
    }
}
