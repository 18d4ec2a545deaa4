package org.openmash.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.access.NewUser;

/** Makes an account and shows its password once; the first account of a new area comes into being here. */
@Service
@Command(
        scope = "mash",
        name = "user-add",
        description = "Makes an account and shows its generated password once; options come before the user name")
public final class UserAddCommand extends HubCommand {

    @Argument(name = "user-name", description = "Name to sign in with, for example sam.worker", required = true)
    private String userName = "";

    @Option(name = "--name", description = "Name that colleagues see", required = true)
    private String name = "";

    @Option(name = "--employer", description = "Agency that employs this person, for example police", required = true)
    @Completion(AgencyCompleter.class)
    private String employer = "";

    @Option(
            name = "--role",
            description = "Role, for example social-worker; may be repeated",
            required = true,
            multiValued = true)
    @Completion(RoleCompleter.class)
    private List<String> roles = List.of();

    @Option(
            name = "--area",
            description = "Area in which the roles hold; may be repeated",
            required = true,
            multiValued = true)
    @Completion(AreaCompleter.class)
    private List<String> areas = List.of();

    @Option(name = "--team", description = "Team whose inbox this person reads; may be repeated", multiValued = true)
    private List<String> teams = List.of();

    @Reference
    private Accounts accounts;

    @Override
    void run(PrintStream out) {
        NewUser user = new NewUser(
                userName,
                name,
                new AgencyId(employer),
                roles.stream().map(Roles::role).collect(Collectors.toSet()),
                Set.copyOf(areas),
                Set.copyOf(teams));
        String password = accounts.create(administrator(areas.toArray(String[]::new)), user);
        out.println(userName + " can sign in with the password " + password + " (shown once)");
    }
}
