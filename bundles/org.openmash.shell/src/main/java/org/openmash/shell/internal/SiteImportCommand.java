package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.SiteRegister;

/** Loads the sites of an agency from one CSV. */
@Service
@Command(scope = "mash", name = "site-import", description = "Loads the sites of an agency from CSV, all lines or none")
public final class SiteImportCommand extends HubCommand {

    private static final String DRY_RUN = "--dry-run";

    @Argument(name = "agency", description = "Agency, for example education", required = true)
    @Completion(AgencyCompleter.class)
    private String agency = "";

    @Argument(index = 1, name = "file", description = "Path of the CSV", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Argument(index = 2, name = "--area AREA", description = "Options after the file", multiValued = true)
    @Completion(TrailingAreaCompleter.class)
    private List<String> trailing = List.of();

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor")
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = DRY_RUN, description = "Only says what would happen")
    private boolean dryRun;

    @Reference
    private SiteRegister register;

    @Override
    void run(PrintStream out) {
        Trailing options = Trailing.of(trailing, Set.of(AgencyCommand.AREA), Set.of(DRY_RUN));
        String where = options.needed(AgencyCommand.AREA, area, "westmoor");
        SiteRegister.SiteImport done = register.load(
                operator(where), new AgencyId(agency), where, Files.text("file", file), options.has(DRY_RUN, dryRun));
        done.mistakes().forEach(out::println);
        if (!done.mistakes().isEmpty()) {
            throw new InvalidRequest("file", done.mistakes().size() + " lines are wrong; nothing was taken");
        }
        out.println(done.added() + " sites added, " + done.changed() + " changed, " + done.unchanged() + " unchanged"
                + (done.dryRun() ? ": that is what would happen; leave out --dry-run to do it" : ""));
    }
}
