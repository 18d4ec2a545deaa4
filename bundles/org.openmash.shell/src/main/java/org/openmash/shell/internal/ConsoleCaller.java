package org.openmash.shell.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.console.Session;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;

/** Makes the caller for whoever has signed in at the console; sees no case. */
final class ConsoleCaller {

    private ConsoleCaller() {}

    static Caller of(Session session, RoomRole role, String... areas) {
        Object user = session.get("USER");
        String name = user == null ? "console" : user.toString();
        return new Caller(
                id(name),
                name,
                AgencyId.HUB,
                EnumSet.of(RoomRole.OPERATOR, role),
                new HashSet<>(List.of(areas)),
                Set.of(),
                Purpose.ADMINISTRATION);
    }

    /** The same id for the same name, so that the record can tell people of the console apart. */
    private static UserId id(String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("console:" + name).getBytes(StandardCharsets.UTF_8));
            return new UserId(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
