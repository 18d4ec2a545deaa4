package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.clock.ClockDesk;
import org.openmash.core.api.clock.ClockFigure;

/** How many clocks run, wait and are overdue in an area: figures, no case. */
@Service
@Command(scope = "mash", name = "clocks", description = "Shows how many clocks run and are overdue in an area")
public final class ClocksCommand extends HubCommand {

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private ClockDesk clocks;

    @Override
    void run(PrintStream out) {
        List<ClockFigure> figures = clocks.figures(operator(area), area);
        if (json) {
            out.println(Json.of(figures));
            return;
        }
        ShellTable table = Tables.of("clock", "running", "half gone", "paused", "overdue");
        table.emptyTableText("no clock is open in " + area);
        figures.forEach(f -> table.addRow().addContent(f.name(), f.running(), f.dueSoon(), f.paused(), f.overdue()));
        table.print(out);
    }
}
