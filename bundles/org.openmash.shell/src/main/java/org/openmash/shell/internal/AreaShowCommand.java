package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.AreaRegister;
import org.openmash.core.api.area.MemberView;

/** Shows an area. */
@Service
@Command(scope = "mash", name = "area-show", description = "Shows an area: calendar, thresholds, agencies, teams")
public final class AreaShowCommand extends AreaCommand {

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Override
    Set<String> flags() {
        return Set.of(Json.OPTION);
    }

    @Override
    void run(PrintStream out, AreaRegister areas, String id, Trailing options) {
        Area area = areas.area(operator(), id);
        List<MemberView> members = areas.members(operator(), id);
        if (options.has(Json.OPTION, json)) {
            out.println(Json.of(Map.of("area", area, "agencies", members)));
            return;
        }
        out.println(area.name() + " (" + area.id() + ")" + (area.retired() ? ", retired" : ""));
        out.println("Activation  " + Words.of(area.activation()));
        out.println("Back-fill   " + Words.of(area.backFill()));
        out.println("Hours       " + area.calendar().opens() + " to "
                + area.calendar().closes() + ", " + area.calendar().closed().size() + " days off of its own");
        out.println("Protocol    " + area.protocol());
        ShellTable levels = Tables.of("level", "name", "meaning");
        area.thresholds().forEach(t -> levels.addRow().addContent(t.level(), t.name(), t.meaning()));
        levels.print(out);
        ShellTable agencies = Tables.of("agency", "name", "connector", "state and next step");
        members.forEach(m ->
                agencies.addRow().addContent(m.agency(), m.name(), m.kind().isBlank() ? "desk" : m.kind(), m.words()));
        agencies.print(out);
        ShellTable teams = Tables.of("team", "name", "recipient");
        area.teams().forEach(t -> teams.addRow().addContent(t.id(), t.name(), t.recipient()));
        teams.print(out);
    }
}
