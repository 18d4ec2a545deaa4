package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.AgencySite;
import org.openmash.core.api.agency.SiteRegister;

/** Lists the sites of an agency. */
@Service
@Command(scope = "mash", name = "site-list", description = "Lists the sites of an agency")
public final class SiteListCommand extends AgencyCommand {

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private SiteRegister sites;

    @Override
    Set<String> flags() {
        return Set.of(Json.OPTION);
    }

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        List<AgencySite> all = sites.sites(operator(told.area()), told.id(), told.area());
        if (told.options().has(Json.OPTION, json)) {
            out.println(Json.of(all));
            return;
        }
        ShellTable table = Tables.of("site", "name", "kind", "contact", "team", "deputies", "calendar", "postcodes");
        all.forEach(s -> table.addRow()
                .addContent(
                        s.id(),
                        s.name(),
                        s.kind(),
                        s.contact(),
                        s.team(),
                        String.join(" ", s.deputies()),
                        s.calendar(),
                        String.join(" ", s.postcodes())));
        table.emptyTableText("no site yet: mash:site-import " + told.id() + " FILE --area " + told.area());
        table.print(out);
    }
}
