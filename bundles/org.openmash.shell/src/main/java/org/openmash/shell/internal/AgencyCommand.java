package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyRegister;

/** A command about one agency in one area; {@code --area} may stand before the agency or, as people type it, after. */
abstract class AgencyCommand extends HubCommand {

    @Argument(name = "agency", description = "Agency, for example probation", required = true)
    @Completion(AgencyCompleter.class)
    private String agency = "";

    @Argument(index = 1, name = "--area AREA", description = "The option --area after the agency", multiValued = true)
    @Completion(TrailingAreaCompleter.class)
    private List<String> trailing = List.of();

    @Option(name = "--area", description = "Area, for example westmoor")
    @Completion(AreaCompleter.class)
    private String area = "";

    @Reference
    private AgencyRegister register;

    @Override
    final void run(PrintStream out) {
        run(out, register, new AgencyId(agency), TrailingArea.of(area, trailing));
    }

    abstract void run(PrintStream out, AgencyRegister agencies, AgencyId id, String where);
}
