package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.AgencyRegister;

/** Lets an agency leave an area. */
@Service
@Command(
        scope = "mash",
        name = "agency-leave",
        description = "Lets an agency leave an area; what it said stays, with its protection")
public final class AgencyLeaveCommand extends AgencyCommand {

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        tell(out, agencies.leave(operator(told.area()), told.id(), told.area()));
    }
}
