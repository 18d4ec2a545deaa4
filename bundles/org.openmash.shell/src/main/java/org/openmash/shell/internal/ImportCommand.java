package org.openmash.shell.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.importing.ImportReport;
import org.openmash.core.api.importing.ImportReport.Finding;
import org.openmash.core.api.importing.ImportRoom;

/** Brings past contacts and their people in from one CSV. */
@Service
@Command(scope = "mash", name = "import", description = "Brings past contacts in from CSV, all lines or none")
public final class ImportCommand extends HubCommand {

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = "--dry-run", description = "Only says what would happen")
    private boolean dryRun;

    @Option(name = Json.OPTION, description = "The report as JSON, for scripts")
    private boolean json;

    @Argument(name = "file", description = "Path of the CSV", required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Reference
    private ImportRoom imports;

    @Override
    void run(PrintStream out) {
        String name = Path.of(file).getFileName().toString();
        ImportReport report = imports.take(operator(area), area, name, Files.text("file", file), dryRun);
        if (json) {
            out.println(Json.of(report));
        } else {
            report.warnings().stream().map(Finding::words).forEach(words -> out.println("look at " + words));
            report.mistakes().stream().map(Finding::words).forEach(out::println);
        }
        if (report.refused() > 0) {
            throw new InvalidRequest("file", report.refused() + " lines are wrong; nothing was taken");
        }
        if (!json) {
            out.println(words(report));
        }
    }

    private String words(ImportReport report) {
        String taken = report.contacts() + " contacts with " + report.people() + " people taken, " + report.alreadyIn()
                + " were in already";
        String next = report.dryRun()
                ? ": that is what would happen; leave out --dry-run to do it"
                : report.id()
                        .map(id -> ". Take it back with mash:import-undo --area " + area + " " + id.value())
                        .orElse("");
        return taken + next;
    }
}
