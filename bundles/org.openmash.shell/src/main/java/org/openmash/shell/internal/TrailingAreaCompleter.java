package org.openmash.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.ConnectorRegister;

/** Completes {@code --area} and then its value, where they follow an argument. */
@Service
public final class TrailingAreaCompleter implements Completer {

    @Reference
    private ConnectorRegister connectors;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        int before = line.getCursorArgumentIndex() - 1;
        String[] words = line.getArguments();
        boolean value = before >= 0 && before < words.length && words[before].equals(AgencyCommand.AREA);
        StringsCompleter strings = value
                ? new StringsCompleter(Areas.known(connectors, ConsoleCaller.of(session, RoomRole.OPERATOR)))
                : new StringsCompleter(new String[] {AgencyCommand.AREA});
        return strings.complete(session, line, candidates);
    }
}
