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
import org.openmash.core.api.agency.ConnectorView;

/** Completes names of connectors that are installed. */
@Service
public final class InstalledCompleter implements Completer {

    @Reference
    private ConnectorRegister register;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter strings = new StringsCompleter();
        register.connectors(ConsoleCaller.of(session, RoomRole.OPERATOR)).stream()
                .filter(ConnectorView::installed)
                .forEach(c -> strings.getStrings().add(c.name()));
        return strings.complete(session, line, candidates);
    }
}
