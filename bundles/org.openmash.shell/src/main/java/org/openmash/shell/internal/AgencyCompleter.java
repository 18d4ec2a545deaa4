package org.openmash.shell.internal;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.AgencyRegister;
import org.openmash.core.api.agency.ConnectorRegister;

/** Completes agency ids. */
@Service
public final class AgencyCompleter implements Completer {

    @Reference
    private AgencyRegister register;

    @Reference
    private ConnectorRegister connectorRegister;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter strings = new StringsCompleter();
        String[] areas = Areas.known(connectorRegister, ConsoleCaller.of(session, RoomRole.OPERATOR));
        Areas.agencies(register, ConsoleCaller.of(session, RoomRole.OPERATOR, areas), areas)
                .forEach(a -> strings.getStrings().add(a.id().value()));
        return strings.complete(session, line, candidates);
    }
}
