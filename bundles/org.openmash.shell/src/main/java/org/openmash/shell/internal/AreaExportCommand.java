package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.area.AreaRegister;

/** Prints the document from which another hub can start. */
@Service
@Command(
        scope = "mash",
        name = "area-export",
        description = "Prints an area's document, from which another hub can start; no secret and no person")
public final class AreaExportCommand extends AreaCommand {

    @Override
    void run(PrintStream out, AreaRegister areas, String id, Trailing options) {
        out.println(areas.export(operator(), id));
    }
}
