package org.openmash.access.internal.accounts;

import java.util.Locale;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.NotSignedIn;
import org.openmash.core.api.access.SignedIn;
import org.openmash.core.api.store.AccountStore.StoredUser;

/** Lets in whoever knows the password; the rest learn nothing, neither from words nor from time. Thread-safe. */
final class SignIn {

    private static final String ACTION = "SIGN_IN";
    private static final int LONGEST_NAME = 60;

    private final UserBook book;
    private final Sessions sessions;
    private final Brake brake = new Brake();

    SignIn(UserBook book, Sessions sessions) {
        this.book = book;
        this.sessions = sessions;
    }

    SignedIn attempt(String userName, char[] password, String remote) {
        String name = folded(userName);
        String from = address(remote);
        String who = name + "|" + from;
        int refused = brake.attempt(who, book.now());
        String fields = "from=" + from + (refused > 0 ? " braked=" + refused : "");
        Optional<StoredUser> user = book.named(name);
        if (!right(user, password)) {
            turnAway(user, fields);
        }
        brake.release(who);
        return letIn(user.orElseThrow(), password, fields);
    }

    private boolean right(Optional<StoredUser> user, char[] password) {
        if (user.isEmpty()) {
            book.passwords().matchesNobody(password);
            return false;
        }
        return book.passwords().matches(password, user.get().passwordHash())
                && user.get().enabled();
    }

    private SignedIn letIn(StoredUser user, char[] password, String fields) {
        StoredUser current = renewed(user, password);
        return book.inTransaction(() -> {
            if (current != user) {
                book.accounts().put(current);
            }
            Caller caller = Callers.of(current, Optional.empty());
            book.record(caller, ACTION, Callers.account(current.id().value()), "done", "password", fields);
            return sessions.begin(current, caller);
        });
    }

    /** With a hash at today's cost. */
    private StoredUser renewed(StoredUser user, char[] password) {
        return book.passwords().outdated(user.passwordHash())
                ? new StoredUser(user.id(), user.user(), book.hash(password), user.enabled())
                : user;
    }

    /** What was typed as a name is not recorded where it is nobody's: it may be a password. */
    private void turnAway(Optional<StoredUser> user, String fields) {
        String id = user.map(u -> u.id().value()).orElse("");
        String reason = user.isEmpty() ? "no-such-user" : "wrong-password-or-disabled";
        book.inTransaction(() -> {
            book.record(Callers.nobody(), ACTION, Callers.account(id), "denied", reason, fields);
            return id;
        });
        throw new NotSignedIn("user name or password is wrong");
    }

    private static String folded(String userName) {
        String name = userName == null ? "" : userName.strip().toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static String address(String remote) {
        return remote != null && remote.matches("[0-9A-Fa-f.:]{2,45}") ? remote : "unknown";
    }
}
