package org.openmash.shell.internal;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.MashException;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all commands share: who types, and one line that names the mend instead of a stack trace. */
abstract class HubCommand implements Action {

    private static final Logger LOG = LoggerFactory.getLogger(HubCommand.class);

    @Reference
    private Session session;

    @Override
    public final Object execute() throws CommandException {
        try {
            run(session.getConsole());
            return null;
        } catch (MashException refused) {
            throw new CommandException(refused.getMessage(), refused.getMessage());
        } catch (RuntimeException bug) {
            // the console is a border: the person gets a number, the log the rest
            String number = HexId.random().substring(0, 8);
            LOG.error("command failed, number {}", number, bug);
            String words = "this went wrong inside the hub; look for number " + number + " in its log (log:tail)";
            throw new CommandException(words, words);
        }
    }

    abstract void run(PrintStream out);

    /** Whoever has opened the console, as operator of these areas. */
    final Caller operator(String... areas) {
        return ConsoleCaller.of(session, RoomRole.OPERATOR, areas);
    }

    /** Somebody who is not the operator and does one thing here under the own name. */
    final SecondPerson secondPerson(Accounts accounts) {
        return new SecondPerson(session, accounts);
    }

    /** Whoever holds the console's key may also make the first accounts of an area. */
    final Caller administrator(String... areas) {
        return ConsoleCaller.of(session, RoomRole.AREA_ADMINISTRATOR, areas);
    }
}
