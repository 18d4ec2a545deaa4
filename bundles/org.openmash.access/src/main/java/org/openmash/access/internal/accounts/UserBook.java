package org.openmash.access.internal.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.openmash.access.internal.accounts.Passwords.Cost;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users and sessions together with what every change of them needs: a transaction, the record and the time. */
@Component(service = UserBook.class)
public final class UserBook {

    private final AccountStore accounts;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;
    private final Passwords passwords;

    @Activate
    public UserBook(
            @Reference AccountStore accounts,
            @Reference Transactions transactions,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this(accounts, transactions, audit, clock, Cost.USUAL);
    }

    UserBook(AccountStore accounts, Transactions transactions, AuditTrail audit, Clock clock, Cost cost) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
        this.passwords = new Passwords(cost);
    }

    public AccountStore accounts() {
        return accounts;
    }

    public String hash(char[] password) {
        return passwords.hash(password);
    }

    Passwords passwords() {
        return passwords;
    }

    Optional<StoredUser> named(String userName) {
        return inTransaction(() -> accounts.byName(userName));
    }

    public <R> R inTransaction(Supplier<R> work) {
        return transactions.inTransaction(work);
    }

    /** Puts something on record, in the transaction of this thread. */
    public void record(Caller caller, String action, Target target, String outcome, String reason, String fields) {
        audit.record(new AuditEvent(caller, action, target, outcome, reason, fields));
    }

    public Instant now() {
        return clock.instant();
    }
}
