package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencyView;

/** A command about one agency in one area; options may stand before the agency or, as people type them, after. */
abstract class AgencyCommand extends HubCommand {

    static final String AREA = "--area";

    @Argument(name = "agency", description = "Agency, for example probation", required = true)
    @Completion(AgencyCompleter.class)
    private String agency = "";

    @Argument(index = 1, name = "--area AREA", description = "Options after the agency", multiValued = true)
    @Completion(TrailingAreaCompleter.class)
    private List<String> trailing = List.of();

    @Option(name = AREA, description = "Area, for example westmoor")
    @Completion(AreaCompleter.class)
    private String area = "";

    @Reference
    private AgencyRegister register;

    /** What a command was told about which agency. */
    record Told(AgencyId id, String area, Trailing options) {}

    @Override
    final void run(PrintStream out) {
        Trailing options = Trailing.of(trailing, valued(), flags());
        String where = options.needed(AREA, area, "westmoor");
        run(out, register, new Told(new AgencyId(agency), where, options));
    }

    /** Options with a value that this command knows. */
    Set<String> valued() {
        return Set.of(AREA);
    }

    /** Options without a value that this command knows. */
    Set<String> flags() {
        return Set.of();
    }

    abstract void run(PrintStream out, AgencyRegister agencies, Told told);

    static void tell(PrintStream out, AgencyView view) {
        out.println(view.name() + " in " + view.area() + ": " + view.words());
    }
}
