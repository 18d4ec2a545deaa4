package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.openmash.core.api.review.BandAgreement;
import org.openmash.core.api.review.IdentityReview;

/** How people decide on what the machine proposes: figures, nobody's data. */
@Service
@Command(scope = "mash", name = "identity-figures", description = "Shows how people and machine agree in an area")
public final class IdentityFiguresCommand extends HubCommand {

    @Option(name = AgencyCommand.AREA, description = "Area, for example westmoor", required = true)
    @Completion(AreaCompleter.class)
    private String area = "";

    @Option(name = Json.OPTION, description = "As JSON, for scripts")
    private boolean json;

    @Reference
    private IdentityReview review;

    @Override
    void run(PrintStream out) {
        List<BandAgreement> bands = review.agreement(operator(area), area);
        if (json) {
            out.println(Json.of(bands));
            return;
        }
        ShellTable table = Tables.of("the machine said", "one person", "two people", "cannot be told", "taken back");
        bands.forEach(b -> table.addRow()
                .addContent(Words.of(b.band()), b.confirmed(), b.rejected(), b.unresolved(), b.takenBack()));
        table.print(out);
    }
}
