package org.openmash.shell.internal;

import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.MashException;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;

/** What all commands share: who types, and a one-line message instead of a stack trace. */
abstract class HubCommand implements Action {

    private static final UserId CONSOLE = new UserId("000000000000000000000000000000c0");

    @Override
    public final Object execute() {
        try {
            run();
        } catch (MashException refused) {
            System.out.println(refused.getMessage());
        }
        return null;
    }

    abstract void run();

    /** Whoever has opened the console by its key: an operator of the areas named, who sees no case. */
    static Caller operator(String... areas) {
        return new Caller(
                CONSOLE,
                "console",
                AgencyId.HUB,
                Set.of(RoomRole.OPERATOR),
                Set.copyOf(List.of(areas)),
                Set.of(),
                Purpose.ADMINISTRATION);
    }

    static void say(String line) {
        System.out.println(line);
    }
}
