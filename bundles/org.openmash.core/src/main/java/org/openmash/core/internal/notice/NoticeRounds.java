package org.openmash.core.internal.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.HexId;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.notice.NoticeCarrier;
import org.openmash.core.api.notice.NoticePlan;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.NoticeStore;
import org.openmash.core.internal.cover.Rota;
import org.openmash.core.internal.cover.Today;
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
    private final Rota rota;
    private final Carriers carriers;

    @Activate
    public NoticeRounds(
            @Reference Gate gate,
            @Reference NoticeStore notices,
            @Reference AccountStore accounts,
            @Reference ClockStore clocks,
            @Reference Rota rota,
            @Reference Carriers carriers) {
        this.gate = gate;
        this.notices = notices;
        this.accounts = accounts;
        this.clocks = clocks;
        this.rota = rota;
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
        List<StoredUser> people =
                gate.quietly(accounts::all).stream().filter(StoredUser::enabled).toList();
        people.stream()
                .flatMap(person -> person.user().areas().stream())
                .distinct()
                .sorted()
                .filter(area -> !plan.quietIn(area, LocalTime.ofInstant(gate.now(), LONDON)))
                .forEach(area -> tell(people, area, plan));
    }

    /** Who is away is told of nothing; the deputy hears of that work too. */
    private void tell(List<StoredUser> people, String area, NoticePlan plan) {
        Today today = gate.quietly(() -> rota.today(area, gate.now()));
        for (StoredUser person : people) {
            String name = person.user().userName();
            if (person.user().areas().contains(area)
                    && plan.reached().contains(name)
                    && today.awayUntil(name).isEmpty()) {
                List<NewUser> actsFor = people.stream()
                        .map(StoredUser::user)
                        .filter(other -> other.userName().equals(name)
                                || other.areas().contains(area)
                                        && today.standIn(other.userName())
                                                .filter(name::equals)
                                                .isPresent())
                        .toList();
                gate.quietly(() -> digest(person, actsFor, area, plan)).ifPresent(this::insert);
            }
        }
    }

    private Optional<Notice> digest(StoredUser person, List<NewUser> actsFor, String area, NoticePlan plan) {
        Instant now = gate.now();
        Instant last = notices.latest(person.id(), area, Notice.Kind.DUE)
                .map(Notice::madeAt)
                .orElse(Instant.EPOCH);
        if (last.plus(plan.digest()).isAfter(now) || accounts.signedIn(person.id(), now)) {
            return Optional.empty();
        }
        WaitingWork work = WaitingWork.of(actsFor, area, clocks, now);
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
