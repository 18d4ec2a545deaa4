package org.openmash.core.internal.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.notice.NoticeCarrier;
import org.openmash.core.api.notice.NoticePlan;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.NoticeStore;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes one digest for each person who is not signed in and whose work has become due since the last one. */
@Component(service = PeriodicWork.class)
public final class NoticeRounds implements PeriodicWork {

    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final AgencyId HUB = new AgencyId("hub");

    private final Gate gate;
    private final NoticeStore notices;
    private final AccountStore accounts;
    private final ClockStore clocks;
    private final Carriers carriers;

    @Activate
    public NoticeRounds(
            @Reference Gate gate,
            @Reference NoticeStore notices,
            @Reference AccountStore accounts,
            @Reference ClockStore clocks,
            @Reference Carriers carriers) {
        this.gate = gate;
        this.notices = notices;
        this.accounts = accounts;
        this.clocks = clocks;
        this.carriers = carriers;
    }

    @Override
    public String name() {
        return "notices to make";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        carriers.find().map(NoticeCarrier::plan).ifPresent(this::tell);
    }

    private void tell(NoticePlan plan) {
        gate.quietly(accounts::all).stream()
                .filter(StoredUser::enabled)
                .filter(person -> plan.reached().contains(person.user().userName()))
                .forEach(person -> person.user().areas().stream().sorted().forEach(area -> tell(person, area, plan)));
    }

    private void tell(StoredUser person, String area, NoticePlan plan) {
        if (plan.quietIn(area, LocalTime.ofInstant(gate.now(), LONDON))) {
            return;
        }
        gate.quietly(() -> digest(person, area, plan)).ifPresent(made -> insert(made));
    }

    private Optional<Notice> digest(StoredUser person, String area, NoticePlan plan) {
        Instant now = gate.now();
        Instant last = notices.latest(person.id(), area, Notice.Kind.DUE)
                .map(Notice::madeAt)
                .orElse(Instant.EPOCH);
        if (last.plus(plan.digest()).isAfter(now) || accounts.signedIn(person.id(), now)) {
            return Optional.empty();
        }
        WaitingWork work = WaitingWork.of(person.user(), area, clocks, now);
        return work.newSince(last) ? Optional.of(made(person, area, Notice.Kind.DUE, work, now)) : Optional.empty();
    }

    static Notice made(StoredUser to, String area, Notice.Kind kind, WaitingWork work, Instant now) {
        return new Notice(
                HexId.random(), to.id(), area, kind, work.due(), work.overdue(), now, Notice.State.WAITING, 0, now);
    }

    private void insert(Notice made) {
        gate.unasked(Caller.hub(HUB, made.area()), "NOTICE_MAKE", Target.of("notice", made.id(), made.area()), () -> {
            notices.insert(made);
            return made;
        });
    }
}
