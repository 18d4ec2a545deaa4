package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.area.AreaRegister;
import org.openmash.core.api.area.MemberSettings;
import org.openmash.core.api.area.MemberView;

/** Shows what a connector wants to be told, or writes it into the document of the agency's area. */
@Service
@Command(
        scope = "mash",
        name = "agency-configure",
        description =
                "Configures an agency in its area's document; without --set shows what its connector wants to be told")
public final class AgencyConfigureCommand extends AgencyCommand {

    private static final String SET = "--set";
    private static final String CONNECTOR = "--connector";

    @Option(name = SET, description = "KEY=VALUE; may be repeated; an empty value takes it away", multiValued = true)
    private List<String> sets = List.of();

    @Option(name = CONNECTOR, description = "Connector that is to speak for it; that of its own name when left out")
    private String connector = "";

    @Reference
    private AreaRegister areas;

    @Override
    Set<String> valued() {
        return Set.of(AREA, SET, CONNECTOR);
    }

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        Map<String, String> values = values(told.options().all(SET, sets));
        String kind = told.options().one(CONNECTOR, connector);
        if (values.isEmpty()) {
            show(out, areas.settings(operator(told.area()), told.area(), told.id(), kind));
            return;
        }
        MemberView view = areas.configure(operator(told.area()), told.area(), told.id(), kind, values);
        out.println(view.name() + " in " + told.area() + " is configured by the area's document"
                + (view.words().isBlank() ? "" : "; " + view.words()));
    }

    private static void show(PrintStream out, MemberSettings form) {
        if (!form.words().isBlank()) {
            out.println(form.words());
        }
        ShellTable table = Tables.of("key", "what", "needed", "by the document");
        form.settings()
                .forEach(setting -> table.addRow()
                        .addContent(
                                setting.key(),
                                setting.label() + (setting.help().isBlank() ? "" : ": " + setting.help()),
                                setting.required() ? "yes" : "no",
                                form.values().getOrDefault(setting.key(), setting.byDefault())));
        table.print(out);
    }

    private static Map<String, String> values(List<String> sets) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String set : sets) {
            int equals = set.indexOf('=');
            if (equals < 1) {
                throw new InvalidRequest(SET, "write KEY=VALUE, for example probation.url=https://probation.example");
            }
            values.put(set.substring(0, equals), set.substring(equals + 1));
        }
        return values;
    }
}
