package org.openmash.access.internal.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.MashException;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.NotSignedIn;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.store.AccountStore.StoredUser;

/** Makes accounts and changes passwords. Thread-safe. */
final class AccountKeeping {

    private static final String PASSWORD_CHANGE = "PASSWORD_CHANGE";

    private final UserBook book;
    private final Policy policy;
    private final FirstPassword firstPassword;
    private final Brake brake = new Brake();

    AccountKeeping(UserBook book, Policy policy, FirstPassword firstPassword) {
        this.book = book;
        this.policy = policy;
        this.firstPassword = firstPassword;
    }

    /** The caller must administrate every area of the new user; only an operator makes an operator. */
    String create(Caller caller, NewUser user) {
        NewUserRules.check(user);
        authorise(caller, user);
        String password = Secrets.password();
        StoredUser made = new StoredUser(new UserId(HexId.random()), user, book.hash(password.toCharArray()), true);
        book.inTransaction(() -> {
            if (book.accounts().byName(user.userName()).isPresent()) {
                throw new Conflict("userName: this name is taken; choose another");
            }
            book.accounts().put(made);
            for (Target target : targets(made.id().value(), user)) {
                book.record(caller, Action.ACCOUNT_MANAGE.name(), target, "done", "created", codes(user));
            }
            return made;
        });
        return password;
    }

    /** All sessions of the user end, the present one too: whoever holds one signs in with the new password. */
    void changePassword(Caller caller, char[] before, char[] after) {
        StoredUser user = book.inTransaction(() -> book.accounts().byId(caller.user()))
                .filter(StoredUser::enabled)
                .orElseThrow(() -> new NotSignedIn("sign in to change your password"));
        PasswordRules.check("after", after, user.user().userName());
        if (Arrays.equals(before, after)) {
            throw new InvalidRequest("after", "choose one that differs from the one before");
        }
        brake.attempt(user.id().value(), book.now());
        if (!book.passwords().matches(before, user.passwordHash())) {
            refuse(caller, PASSWORD_CHANGE, Callers.account(user.id().value()), "wrong-password");
            throw new InvalidRequest("before", "this is not your present password");
        }
        brake.release(user.id().value());
        StoredUser changed = new StoredUser(user.id(), user.user(), book.hash(after), user.enabled());
        book.inTransaction(() -> {
            book.accounts().put(changed);
            book.accounts().endSessionsOf(user.id());
            book.record(caller, PASSWORD_CHANGE, Callers.account(user.id().value()), "done", "", "");
            return changed;
        });
        firstPassword.changedFor(user.user().userName());
    }

    private void authorise(Caller caller, NewUser user) {
        for (Target target : targets("", user)) {
            Verdict verdict = policy.decide(caller, Action.ACCOUNT_MANAGE, target);
            if (!verdict.permitted()) {
                throw denied(caller, target, verdict.reasonCode());
            }
        }
        if (user.roles().contains(RoomRole.OPERATOR) && !caller.has(RoomRole.OPERATOR)) {
            throw denied(caller, targets("", user).get(0), "operator-makes-operator");
        }
    }

    private MashException denied(Caller caller, Target target, String reason) {
        refuse(caller, Action.ACCOUNT_MANAGE.name(), target, reason);
        return new NotPermitted("account manage", reason);
    }

    private void refuse(Caller caller, String action, Target target, String reason) {
        book.inTransaction(() -> {
            book.record(caller, action, target, "denied", reason, "");
            return reason;
        });
    }

    private static List<Target> targets(String id, NewUser user) {
        return user.areas().stream()
                .sorted()
                .map(area -> Target.of("account", id, area))
                .toList();
    }

    private static String codes(NewUser user) {
        return "employer=" + user.employer() + " roles="
                + user.roles().stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining(","));
    }
}
