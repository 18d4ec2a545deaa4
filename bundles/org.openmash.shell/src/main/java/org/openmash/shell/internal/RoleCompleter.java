package org.openmash.shell.internal;

import java.util.Arrays;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.openmash.core.api.RoomRole;

/** Completes roles that a person can be given. */
@Service
public final class RoleCompleter implements Completer {

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter strings = new StringsCompleter();
        Arrays.stream(RoomRole.values())
                .filter(role -> role != RoomRole.HUB)
                .map(Roles::word)
                .forEach(strings.getStrings()::add);
        return strings.complete(session, line, candidates);
    }
}
