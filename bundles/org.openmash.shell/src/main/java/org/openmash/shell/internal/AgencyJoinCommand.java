package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.AgencyRegister;

/** Proposes that an agency joins an area. */
@Service
@Command(
        scope = "mash",
        name = "agency-join",
        description = "Proposes that an agency joins an area; a second person approves where the area wants it")
public final class AgencyJoinCommand extends AgencyCommand {

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        tell(out, agencies.join(operator(told.area()), told.id(), told.area()));
    }
}
