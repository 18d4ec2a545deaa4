package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.SharingAgreement;

/** Records the information-sharing agreement with an agency. */
@Service
@Command(scope = "mash", name = "agency-agree", description = "Records the information-sharing agreement of an agency")
public final class AgencyAgreeCommand extends AgencyCommand {

    private static final String REFERENCE = "--reference";
    private static final String FROM = "--from";
    private static final String UNTIL = "--until";
    private static final String PURPOSE = "--purpose";
    private static final String RECORD_TYPE = "--record-type";

    @Option(name = REFERENCE, description = "Where the signed paper is kept, for example ISA-2026-07")
    private String reference = "";

    @Option(name = FROM, description = "First day, for example 2026-04-01")
    private String from = "";

    @Option(name = UNTIL, description = "Last day, for example 2028-03-31")
    private String until = "";

    @Option(name = PURPOSE, description = "What it may be asked for; may be repeated", multiValued = true)
    private List<String> purposes = List.of();

    @Option(
            name = RECORD_TYPE,
            description = "Record type that it covers; may be repeated; all when left out",
            multiValued = true)
    private List<String> recordTypes = List.of();

    @Override
    Set<String> valued() {
        return Set.of(AREA, REFERENCE, FROM, UNTIL, PURPOSE, RECORD_TYPE);
    }

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        Trailing options = told.options();
        List<String> types = options.all(RECORD_TYPE, recordTypes);
        SharingAgreement sharing = new SharingAgreement(
                options.needed(REFERENCE, reference, "ISA-2026-07"),
                Words.day(FROM, options.needed(FROM, from, "2026-04-01")),
                Words.day(UNTIL, options.needed(UNTIL, until, "2028-03-31")),
                Set.copyOf(options.all(PURPOSE, purposes)),
                types.isEmpty() ? Set.of(SharingAgreement.ALL) : Set.copyOf(types));
        tell(out, agencies.agree(operator(told.area()), told.id(), told.area(), sharing));
    }
}
