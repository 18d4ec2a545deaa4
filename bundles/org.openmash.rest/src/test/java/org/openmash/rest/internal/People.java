package org.openmash.rest.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.NotSignedIn;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.access.SignedIn;

/** One fictional social worker with a session. */
final class People {

    static final String TOKEN = "session-secret";
    static final String CSRF = "csrf-secret";

    private People() {}

    static Caller dana(Purpose purpose) {
        return new Caller(
                new UserId(HexId.random()),
                "Dana Finch",
                new AgencyId("socialcare"),
                Set.of(RoomRole.SOCIAL_WORKER),
                Set.of("westmoor"),
                Set.of(),
                purpose);
    }

    static Accounts accounts() {
        return Stub.of(
                Accounts.class,
                Map.of(
                        "caller",
                        given -> given[0].equals(TOKEN) ? Optional.of(dana(purpose(given[1]))) : Optional.empty(),
                        "csrfMatches",
                        given -> given[0].equals(TOKEN) && given[1].equals(CSRF),
                        "csrf",
                        given -> Optional.of(CSRF),
                        "signIn",
                        given -> signIn((String) given[0])));
    }

    private static Purpose purpose(Object stated) {
        return ((Optional<?>) stated).map(Purpose.class::cast).orElse(Purpose.SAFEGUARDING_ENQUIRY);
    }

    private static SignedIn signIn(String userName) {
        if (!userName.equals("dana.finch")) {
            throw new NotSignedIn("user name or password is wrong");
        }
        return new SignedIn(TOKEN, CSRF, dana(Purpose.SAFEGUARDING_ENQUIRY), Instant.parse("2026-11-16T19:00:00Z"));
    }
}
