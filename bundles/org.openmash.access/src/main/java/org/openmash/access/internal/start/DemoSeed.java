package org.openmash.access.internal.start;

import java.util.Optional;
import org.openmash.access.internal.accounts.Callers;
import org.openmash.access.internal.accounts.NewUserRules;
import org.openmash.access.internal.accounts.UserBook;
import org.openmash.core.api.HexId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.ReleaseStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the demonstration into the store, in one transaction; what is there already stays as it is. */
@Component(service = DemoSeed.class)
public final class DemoSeed {

    private final UserBook book;
    private final ReleaseStore releases;
    private final AgencyStore agencies;

    @Activate
    public DemoSeed(@Reference UserBook book, @Reference ReleaseStore releases, @Reference AgencyStore agencies) {
        this.book = book;
        this.releases = releases;
        this.agencies = agencies;
    }

    /** Everybody gets the one password under one hash: it is written in the configuration anyway. */
    void plant(DemoPlan plan) {
        plan.users().forEach(NewUserRules::check);
        String hash = book.hash(plan.password().toCharArray());
        book.inTransaction(() -> {
            plan.users().forEach(user -> add(user, hash));
            plan.teams().stream()
                    .filter(team -> releases.team(team.id()).isEmpty())
                    .forEach(releases::putTeam);
            plan.desks().forEach(this::add);
            return plan;
        });
    }

    private void add(NewUser user, String hash) {
        if (book.accounts().byName(user.userName()).isPresent()) {
            return;
        }
        StoredUser made = new StoredUser(new UserId(HexId.random()), user, hash, true);
        book.accounts().put(made);
        Target target = new Target("account", made.id().value(), Optional.empty());
        book.record(Callers.nobody(), "ACCOUNT_MANAGE", target, "done", "demonstration", "");
    }

    private void add(DemoPlan.Desk desk) {
        if (agencies.find(desk.agency(), desk.area()).isPresent()) {
            return;
        }
        agencies.put(Agreement.desk(desk.agency(), desk.area(), desk.name(), book.now(), "demonstration"));
        Target target = Target.of("agency", desk.agency().value(), desk.area()).ownedBy(desk.agency());
        book.record(Callers.nobody(), "AGENCY_JOIN", target, "done", "demonstration", "desk=true");
    }
}
