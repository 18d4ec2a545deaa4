package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.Set;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.agency.AgencyRegister;

/** The second person's yes; an operator alone cannot give it. */
@Service
@Command(
        scope = "mash",
        name = "agency-approve",
        description = "Approves that an agency joins: a person of information governance types the password")
public final class AgencyApproveCommand extends AgencyCommand {

    @Option(name = SecondPerson.AS, description = "User name of the person of information governance who approves")
    private String userName = "";

    @Reference
    private Accounts accounts;

    @Override
    Set<String> valued() {
        return Set.of(AREA, SecondPerson.AS);
    }

    @Override
    void run(PrintStream out, AgencyRegister agencies, Told told) {
        String who = told.options().needed(SecondPerson.AS, userName, "information.governance");
        tell(out, secondPerson(accounts).does(who, caller -> agencies.approve(caller, told.id(), told.area())));
    }
}
