package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.connector.api.Status;
import org.openmash.core.api.agency.AgencyRegister;

/** Looks whether an agency can be asked, without any person's data. */
@Service
@Command(scope = "mash", name = "agency-probe", description = "Looks whether an agency can be asked")
public final class AgencyProbeCommand extends AgencyCommand {

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        Status status = agencies.probe(operator(told.area()), told.id(), told.area());
        out.println((told.id() + ": " + Words.of(status) + " " + status.text()).strip());
    }
}
