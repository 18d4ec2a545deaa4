package org.openmash.access.internal.accounts;

import java.util.Set;
import java.util.regex.Pattern;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.NewUser;

/** What an account must be before it is made. */
public final class NewUserRules {

    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,59}");
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final int LONGEST_NAME = 100;

    private NewUserRules() {}

    public static void check(NewUser user) {
        if (user.userName() == null || !USER_NAME.matcher(user.userName()).matches()) {
            throw new InvalidRequest("userName", "use 3 to 60 lower-case letters, digits, dots and hyphens");
        }
        if (user.name() == null || user.name().isBlank() || user.name().length() > LONGEST_NAME) {
            throw new InvalidRequest("name", "give the name that colleagues see, at most 100 characters");
        }
        if (user.employer() == null) {
            throw new InvalidRequest("employer", "give the agency that employs this person");
        }
        if (user.roles().isEmpty()) {
            throw new InvalidRequest("roles", "give at least one role");
        }
        if (user.roles().contains(RoomRole.HUB)) {
            throw new InvalidRequest("roles", "leave out HUB: it is the hub's own and nobody can be given it");
        }
        each("areas", user.areas(), "give at least one area, such as westmoor");
        if (!user.teams().isEmpty()) {
            each("teams", user.teams(), "give team ids, such as early-help");
        }
    }

    private static void each(String field, Set<String> words, String mend) {
        if (words.isEmpty()
                || !words.stream().allMatch(word -> WORDS.matcher(word).matches())) {
            throw new InvalidRequest(field, mend);
        }
    }
}
