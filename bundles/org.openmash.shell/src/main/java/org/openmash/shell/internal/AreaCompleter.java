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

/** Completes areas that the hub knows. */
@Service
public final class AreaCompleter implements Completer {

    @Reference
    private ConnectorRegister connectors;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter strings = new StringsCompleter();
        strings.getStrings().addAll(List.of(Areas.known(connectors, ConsoleCaller.of(session, RoomRole.OPERATOR))));
        return strings.complete(session, line, candidates);
    }
}
