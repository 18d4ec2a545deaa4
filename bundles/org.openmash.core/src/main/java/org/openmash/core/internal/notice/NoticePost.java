package org.openmash.core.internal.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.notice.NoticeCarrier;
import org.openmash.core.api.notice.NoticeCarrier.CameBack;
import org.openmash.core.api.notice.NoticePlan;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.api.store.NoticeStore;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries waiting notices, tries again while the mail server is away, and tells others of what came back. */
@Component(service = PeriodicWork.class)
public final class NoticePost implements PeriodicWork {

    private static final Logger LOG = LoggerFactory.getLogger(NoticePost.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** Longer than one notice may take on its way. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_TRIES = 12;
    private static final int AT_ONCE = 50;
    private static final AgencyId HUB = new AgencyId("hub");

    private final Gate gate;
    private final NoticeStore notices;
    private final AccountStore accounts;
    private final ClockStore clocks;
    private final JournalStore journal;
    private final Carriers carriers;

    @Activate
    public NoticePost(
            @Reference Gate gate,
            @Reference NoticeStore notices,
            @Reference AccountStore accounts,
            @Reference ClockStore clocks,
            @Reference JournalStore journal,
            @Reference Carriers carriers) {
        this.gate = gate;
        this.notices = notices;
        this.accounts = accounts;
        this.clocks = clocks;
        this.journal = journal;
        this.carriers = carriers;
    }

    @Override
    public String name() {
        return "notices to carry";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        carriers.find().ifPresent(this::carryAll);
    }

    private void carryAll(NoticeCarrier carrier) {
        Instant now = gate.now();
        for (Notice notice : gate.quietly(() -> notices.toCarry(now, AT_ONCE))) {
            if (gate.quietly(() -> notices.take(notice, now.plus(LEASE)))) {
                carry(notice, carrier);
            }
        }
    }

    private void carry(Notice notice, NoticeCarrier carrier) {
        Optional<StoredUser> person = gate.quietly(() -> accounts.byId(notice.user()));
        try {
            if (person.isEmpty() || !reached(person.get(), carrier.plan())) {
                throw new CameBack("no address");
            }
            carrier.carry(person.get().user().userName(), notice);
            keep(notice.after(Notice.State.SENT, gate.now()), "NOTICE_SEND");
        } catch (CameBack refused) {
            LOG.warn("notice {} came back: {}", notice.id(), refused.getMessage());
            cameBack(notice, person, carrier.plan());
        } catch (Unavailable away) {
            LOG.warn("notice {} is tried again: {}", notice.id(), away.getMessage());
            later(notice, person, carrier.plan());
        }
    }

    private void later(Notice notice, Optional<StoredUser> person, NoticePlan plan) {
        if (notice.tries() + 1 >= MOST_TRIES) {
            cameBack(notice, person, plan);
            return;
        }
        Duration wait = Duration.ofMinutes(1L << Math.min(notice.tries(), 6));
        Instant next = gate.now().plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
        keep(notice.after(Notice.State.WAITING, next), "NOTICE_PUT_OFF");
    }

    /** The deputy and whoever asked hear that work waits; a notice about that which comes back too goes nowhere. */
    private void cameBack(Notice notice, Optional<StoredUser> person, NoticePlan plan) {
        gate.unasked(caller(notice), "NOTICE_CAME_BACK", target(notice), () -> {
            notices.update(notice.after(Notice.State.CAME_BACK, gate.now()));
            if (notice.kind() == Notice.Kind.DUE && person.isPresent()) {
                tellOthers(person.get(), notice.area(), plan);
            }
            return notice;
        });
    }

    private void tellOthers(StoredUser person, String area, NoticePlan plan) {
        WaitingWork work = WaitingWork.of(List.of(person.user()), area, clocks, gate.now());
        Stream<StoredUser> deputy =
                Optional.ofNullable(plan.deputies().get(person.user().userName())).flatMap(accounts::byName).stream();
        Stream<StoredUser> requesters = work.requesters(journal).stream().flatMap(id -> accounts.byId(id).stream());
        Stream.concat(deputy, requesters)
                .filter(other -> !other.id().equals(person.id()))
                .filter(other -> other.enabled() && other.user().areas().contains(area) && reached(other, plan))
                .map(StoredUser::id)
                .distinct()
                .flatMap(id -> accounts.byId(id).stream())
                .forEach(other ->
                        notices.insert(NoticeRounds.made(other, area, Notice.Kind.CAME_BACK, work, gate.now())));
    }

    private static boolean reached(StoredUser person, NoticePlan plan) {
        return plan.reached().contains(person.user().userName());
    }

    private void keep(Notice after, String action) {
        gate.unasked(caller(after), action, target(after), () -> {
            notices.update(after);
            return after;
        });
    }

    private static Caller caller(Notice notice) {
        return Caller.hub(HUB, notice.area());
    }

    private static Target target(Notice notice) {
        return Target.of("notice", notice.id(), notice.area());
    }
}
