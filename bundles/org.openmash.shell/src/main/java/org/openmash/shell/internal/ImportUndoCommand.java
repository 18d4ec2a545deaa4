package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.ImportId;
import org.openmash.core.api.importing.ContactImport;
import org.openmash.core.api.importing.ImportRoom;

/** Takes one import back whole. */
@Service
@Command(
        scope = "mash",
        name = "import-undo",
        description = "Takes an import back whole, while nobody has worked with it")
public final class ImportUndoCommand extends HubCommand {

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Argument(name = "import", description = "Id of the import, from mash:import-list", required = true)
    private String id = "";

    @Reference
    private ImportRoom imports;

    @Override
    void run(PrintStream out) {
        ContactImport undone = imports.undo(operator(area), new ImportId(id));
        out.println(undone.contacts() + " contacts with " + undone.people() + " people are gone again");
    }
}
