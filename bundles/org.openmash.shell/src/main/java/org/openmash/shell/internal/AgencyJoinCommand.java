package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;

/** Lets an agency join an area. */
@Service
@Command(
        scope = "mash",
        name = "agency-join",
        description = "Lets an agency join an area: open cases can ask it from now on")
public final class AgencyJoinCommand extends AgencyCommand {

    @Override
    void run(PrintStream out, AgencyRegister agencies, AgencyId id, String where) {
        AgencyView view = agencies.join(operator(where), id, where);
        out.println(view.name() + " in " + view.area() + ": " + view.words());
    }
}
