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
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.SiteRegister.SiteImport;
import org.openmash.core.api.allocation.ServiceDirectory;

/** Loads the directory of services of an area from one CSV. */
@Service
@Command(scope = "mash", name = "services-load", description = "Loads an area's services from CSV, all lines or none")
public final class ServicesLoadCommand extends HubCommand {

    private static final String DRY_RUN = "--dry-run";

    @Argument(name = "file", description = "Path of the CSV", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Argument(index = 1, name = "--area AREA", description = "Options after the file", multiValued = true)
    @Completion(TrailingAreaCompleter.class)
    private List<String> trailing = List.of();

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor")
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = DRY_RUN, description = "Only says what would happen")
    private boolean dryRun;

    @Reference
    private ServiceDirectory directory;

    @Override
    void run(PrintStream out) {
        Trailing options = Trailing.of(trailing, Set.of(AgencyCommand.AREA), Set.of(DRY_RUN));
        String where = options.needed(AgencyCommand.AREA, area, "westmoor");
        SiteImport done =
                directory.load(operator(where), where, Files.text("file", file), options.has(DRY_RUN, dryRun));
        done.mistakes().forEach(out::println);
        if (!done.mistakes().isEmpty()) {
            throw new InvalidRequest("file", done.mistakes().size() + " lines are wrong; nothing was taken");
        }
        out.println(done.added() + " services added, " + done.changed() + " changed, " + done.unchanged() + " unchanged"
                + (done.dryRun() ? ": that is what would happen; leave out --dry-run to do it" : ""));
    }
}
