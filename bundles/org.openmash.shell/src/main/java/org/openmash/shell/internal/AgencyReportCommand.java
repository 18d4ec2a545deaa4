package org.openmash.shell.internal;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.AgencyReports;
import org.openmash.core.api.agency.ReportCard;

/** Report cards of the agencies of an area. */
@Service
@Command(scope = "mash", name = "agency-report", description = "Shows how the agencies of an area have answered")
public final class AgencyReportCommand extends HubCommand {

    private static final int DAYS = 30;

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = "--from", description = "First day, for example 2026-11-01; thirty days ago when left out")
    private String from = "";

    @Option(name = "--until", description = "Last day; today when left out")
    private String until = "";

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private AgencyReports reports;

    @Reference
    private Clock clock;

    @Override
    void run(PrintStream out) {
        LocalDate last = until.isBlank() ? LocalDate.now(clock) : Words.day("--until", until);
        LocalDate first = from.isBlank() ? last.minusDays(DAYS) : Words.day("--from", from);
        List<ReportCard> cards = reports.reports(operator(area), area, first, last);
        if (json) {
            out.println(Json.of(cards));
            return;
        }
        ShellTable table = Tables.of(
                "agency",
                "asked",
                "answered",
                "held nothing",
                "refused",
                "late",
                "failed",
                "half in",
                "95 % in",
                "in level",
                "packs in",
                "last asked");
        cards.forEach(c -> table.addRow()
                .addContent(
                        c.agency(),
                        c.asked(),
                        c.answered(),
                        c.heldNothing(),
                        c.refused(),
                        c.late(),
                        c.failed(),
                        c.p50Millis() + " ms",
                        c.p95Millis() + " ms",
                        c.measured() == 0 ? "-" : c.withinServiceLevel() + " of " + c.measured(),
                        packs(c.packs()),
                        c.lastAsked().map(Object::toString).orElse("-")));
        table.emptyTableText("nobody was asked from " + first + " to " + last);
        table.print(out);
    }

    /** Delivered of all, and what waits or was given up. */
    private static String packs(ReportCard.Packs packs) {
        long all = packs.delivered() + packs.waiting() + packs.givenUp();
        return all == 0
                ? "-"
                : packs.delivered() + " of " + all + (packs.givenUp() > 0 ? ", " + packs.givenUp() + " given up" : "");
    }
}
