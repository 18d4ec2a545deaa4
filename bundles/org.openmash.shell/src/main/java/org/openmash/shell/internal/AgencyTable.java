package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.agency.AgencyView;

/** Agencies as a table. */
final class AgencyTable {

    private static final List<String> HEADS =
            List.of("area", "agency", "life", "state", "answered", "failed", "in words");

    private AgencyTable() {}

    static void print(PrintStream out, List<AgencyView> agencies) {
        ShellTable table = new ShellTable();
        HEADS.forEach(table::column);
        agencies.forEach(a -> table.addRow()
                .addContent(
                        a.area(),
                        a.id(),
                        Words.of(a.life()),
                        a.status().map(Words::of).orElse("-"),
                        a.answered(),
                        a.failed(),
                        a.words()));
        table.emptyTableText("no agency here: mash:connector-list shows what can be installed");
        table.print(out);
    }
}
