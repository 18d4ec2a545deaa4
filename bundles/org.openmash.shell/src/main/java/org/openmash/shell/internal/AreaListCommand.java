package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.AreaRegister;

/** Lists areas. */
@Service
@Command(scope = "mash", name = "area-list", description = "Lists the areas that share the hub")
public final class AreaListCommand extends HubCommand {

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private AreaRegister register;

    @Override
    void run(PrintStream out) {
        List<Area> areas = register.areas(operator());
        if (json) {
            out.println(Json.of(areas));
            return;
        }
        ShellTable table = Tables.of("area", "name", "activation", "agencies", "teams", "since");
        areas.forEach(a -> table.addRow()
                .addContent(
                        a.id(),
                        a.name() + (a.retired() ? " (retired)" : ""),
                        Words.of(a.activation()),
                        a.agencies().size(),
                        a.teams().size(),
                        a.since()));
        table.emptyTableText("no area has a document yet: mash:area-add FILE");
        table.print(out);
    }
}
