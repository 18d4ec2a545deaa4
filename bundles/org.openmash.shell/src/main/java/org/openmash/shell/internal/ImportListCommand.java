package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.importing.ImportRoom;

/** Lists the imports of an area, newest first. */
@Service
@Command(scope = "mash", name = "import-list", description = "Lists the imports of an area")
public final class ImportListCommand extends HubCommand {

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private ImportRoom imports;

    @Override
    void run(PrintStream out) {
        List<ContactImport> all = imports.imports(operator(area), area);
        if (json) {
            out.println(Json.of(all));
            return;
        }
        ShellTable table = Tables.of("import", "file", "by", "at", "contacts", "people", "undone");
        all.forEach(one -> table.addRow()
                .addContent(
                        one.id(),
                        one.fileName(),
                        one.byName(),
                        one.at(),
                        one.contacts(),
                        one.people(),
                        one.undone().map(u -> u.at() + " by " + u.byName()).orElse("")));
        table.emptyTableText("nothing was imported: mash:import --area " + area + " --dry-run FILE");
        table.print(out);
    }
}
