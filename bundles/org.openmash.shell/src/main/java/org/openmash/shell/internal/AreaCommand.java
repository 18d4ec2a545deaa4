package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.openmash.core.api.area.AreaRegister;

/** A command about one area. */
abstract class AreaCommand extends HubCommand {

    @Argument(name = "area", description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Argument(index = 1, name = "--json", description = "Options after the area", multiValued = true)
    private List<String> trailing = List.of();

    @Reference
    private AreaRegister register;

    @Override
    final void run(PrintStream out) {
        run(out, register, area, Trailing.of(trailing, Set.of(), flags()));
    }

    /** Options without a value that this command knows. */
    Set<String> flags() {
        return Set.of();
    }

    abstract void run(PrintStream out, AreaRegister areas, String id, Trailing options);
}
