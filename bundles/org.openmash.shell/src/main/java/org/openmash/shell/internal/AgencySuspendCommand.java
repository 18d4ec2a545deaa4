package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.agency.AgencyRegister;

/** Suspends an agency. */
@Service
@Command(scope = "mash", name = "agency-suspend", description = "Asks an agency nothing new until it is resumed")
public final class AgencySuspendCommand extends AgencyCommand {

    private static final String REASON = "--reason";

    @Option(name = REASON, description = "Why, in words that staff may read; no person's name")
    private String reason = "";

    @Override
    Set<String> valued() {
        return Set.of(AREA, REASON);
    }

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        String why = told.options().needed(REASON, reason, "\"their system is being replaced\"");
        tell(out, agencies.suspend(operator(told.area()), told.id(), told.area(), why));
    }
}
