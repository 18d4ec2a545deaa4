package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.AreaRegister;

/** Retires an area. */
@Service
@Command(scope = "mash", name = "area-retire", description = "Retires an area; what is there stays readable")
public final class AreaRetireCommand extends AreaCommand {

    @Override
    void run(PrintStream out, AreaRegister areas, String id, Trailing options) {
        Area area = areas.retire(operator(), id);
        out.println(area.name()
                + " is retired: its agencies leave, nothing new happens in it, what is there stays readable");
    }
}
