package org.openmash.access.internal.accounts;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.access.SignedIn;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredSession;
import org.openmash.core.api.store.AccountStore.StoredUser;

/** Sessions behind opaque tokens. Who the caller is and may do is read anew with each request. Thread-safe. */
final class Sessions {

    private final UserBook book;
    private volatile SessionRules rules;

    Sessions(UserBook book, SessionRules rules) {
        this.book = book;
        this.rules = rules;
    }

    void obey(SessionRules changed) {
        rules = changed;
    }

    /** Within the transaction of the sign-in. */
    SignedIn begin(StoredUser user, Caller caller) {
        String token = Secrets.token();
        String csrf = Secrets.csrf(token);
        Instant now = book.now();
        Instant end = now.plus(rules.absolute());
        accounts().put(new StoredSession(Secrets.hash(token), Secrets.hash(csrf), user.id(), end, now));
        return new SignedIn(token, csrf, caller, end);
    }

    Optional<Caller> caller(String token, Optional<Purpose> purpose) {
        return book.inTransaction(() -> {
            Optional<StoredSession> session = alive(token);
            session.ifPresent(this::note);
            return session.flatMap(s -> accounts().byId(s.user()))
                    .filter(StoredUser::enabled)
                    .map(user -> Callers.of(user, purpose));
        });
    }

    boolean csrfMatches(String token, String csrf) {
        return csrf != null
                && book.inTransaction(() -> alive(token))
                        .filter(session -> Secrets.same(session.csrfHash(), Secrets.hash(csrf)))
                        .isPresent();
    }

    Optional<String> csrf(String token) {
        return book.inTransaction(() -> alive(token)).map(session -> Secrets.csrf(token));
    }

    void end(String token) {
        book.inTransaction(() -> {
            Optional<StoredUser> user = alive(token).flatMap(s -> accounts().byId(s.user()));
            user.ifPresent(u -> book.record(
                    Callers.of(u, Optional.empty()), "SIGN_OUT", Callers.account(u.id().value()), "done", "", ""));
            if (token != null) {
                accounts().endSession(Secrets.hash(token));
            }
            return user;
        });
    }

    private Optional<StoredSession> alive(String token) {
        return token == null || token.isBlank()
                ? Optional.empty()
                : accounts().session(Secrets.hash(token)).filter(session -> rules.alive(session, book.now()));
    }

    private void note(StoredSession session) {
        Instant now = book.now();
        if (rules.worthNoting(session, now)) {
            accounts()
                    .put(new StoredSession(
                            session.tokenHash(), session.csrfHash(), session.user(), session.expiresAt(), now));
        }
    }

    private AccountStore accounts() {
        return book.accounts();
    }
}
