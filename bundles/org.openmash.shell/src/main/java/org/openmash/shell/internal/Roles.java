package org.openmash.shell.internal;

import java.util.Arrays;
import java.util.Locale;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;

/** Roles as they are typed: {@code social-worker}. */
final class Roles {

    private Roles() {}

    static String word(RoomRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RoomRole role(String word) {
        return Arrays.stream(RoomRole.values())
                .filter(role -> word(role).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidRequest("--role", "there is no role " + word + "; press Tab to see them"));
    }
}
