package org.openmash.access.internal.start;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openmash.access.internal.accounts.Callers;
import org.openmash.access.internal.accounts.FirstPassword;
import org.openmash.access.internal.accounts.NewUserRules;
import org.openmash.access.internal.accounts.UserBook;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.store.AccountStore.StoredUser;

/** The one account of an empty hub: makes the others, runs the machine, sees no case. */
final class FirstAdministrator {

    private final UserBook book;
    private final FirstPassword file;

    FirstAdministrator(UserBook book, FirstPassword file) {
        this.book = book;
        this.file = file;
    }

    /** @param console told the generated password, once */
    void makeIfAlone(String area, Consumer<String> console) {
        if (!book.inTransaction(() -> book.accounts().all().isEmpty())) {
            return;
        }
        NewUser user = new NewUser(
                FirstPassword.ADMINISTRATOR,
                "Administrator",
                AgencyId.HUB,
                Set.of(RoomRole.AREA_ADMINISTRATOR, RoomRole.OPERATOR),
                Set.of(area),
                Set.of());
        NewUserRules.check(user);
        String password = FirstPassword.generated();
        StoredUser made = new StoredUser(new UserId(HexId.random()), user, book.hash(password.toCharArray()), true);
        file.write(password);
        book.inTransaction(() -> {
            book.accounts().put(made);
            Target target = new Target("account", made.id().value(), Optional.of(area));
            book.record(Callers.nobody(), "ACCOUNT_MANAGE", target, "done", "first-start", "");
            return made;
        });
        console.accept("First start: sign in as " + FirstPassword.ADMINISTRATOR + " with the password " + password
                + " (shown once; also in " + file.file() + " until you change it)");
    }
}
