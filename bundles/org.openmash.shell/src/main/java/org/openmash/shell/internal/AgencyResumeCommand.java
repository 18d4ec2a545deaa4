package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.AgencyRegister;

/** Ends a suspension. */
@Service
@Command(scope = "mash", name = "agency-resume", description = "Ends a suspension: the agency can be asked again")
public final class AgencyResumeCommand extends AgencyCommand {

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        tell(out, agencies.resume(operator(told.area()), told.id(), told.area()));
    }
}
