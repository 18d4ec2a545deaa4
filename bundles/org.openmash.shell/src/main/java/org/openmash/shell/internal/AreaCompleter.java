package org.openmash.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.openmash.core.api.Caller;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.ConnectorRegister;
import org.openmash.core.api.area.AreaRegister;

/** Completes areas that the hub knows. */
@Service
public final class AreaCompleter implements Completer {

    @Reference
    private ConnectorRegister connectors;

    @Reference
    private AreaRegister register;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter strings = new StringsCompleter();
        Caller operator = ConsoleCaller.of(session, RoomRole.OPERATOR);
        strings.getStrings().addAll(List.of(Areas.known(connectors, operator)));
        register.areas(operator).forEach(area -> strings.getStrings().add(area.id()));
        return strings.complete(session, line, candidates);
    }
}
