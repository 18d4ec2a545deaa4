package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.agency.ConnectorView;

/** Information governance lets exactly this archive speak for agencies; an operator alone cannot. */
@Service
@Command(
        scope = "mash",
        name = "connector-approve",
        description = "Approves a connector's archive: a person of information governance types the password")
public final class ConnectorApproveCommand extends HubCommand {

    @Argument(name = "connector", description = "Connector, for example probation", required = true)
    @Completion(InstalledCompleter.class)
    private String connector = "";

    @Argument(index = 1, name = "sha256", description = "Checksum that the supplier gave", required = true)
    private String sha256 = "";

    @Argument(index = 2, name = "--as USER-NAME", description = "Options after the checksum", multiValued = true)
    private List<String> trailing = List.of();

    @Option(name = SecondPerson.AS, description = "User name of the person of information governance who approves")
    private String userName = "";

    @Reference
    private ConnectorRegister register;

    @Reference
    private Accounts accounts;

    @Override
    void run(PrintStream out) {
        String who = Trailing.of(trailing, Set.of(SecondPerson.AS), Set.of())
                .needed(SecondPerson.AS, userName, "information.governance");
        ConnectorView done = secondPerson(accounts).does(who, caller -> register.approve(caller, connector, sha256));
        out.println(done.name() + " " + done.version() + ": " + done.words());
    }
}
