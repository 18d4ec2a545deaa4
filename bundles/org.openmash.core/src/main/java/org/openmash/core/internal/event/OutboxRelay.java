package org.openmash.core.internal.event;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.event.HubEvents;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Restrictions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries committed events from the outbox to followers of this node, in order. Thread-safe. */
@Component(service = {HubEvents.class, PeriodicWork.class})
public final class OutboxRelay implements HubEvents, PeriodicWork {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int AT_ONCE = 500;

    private final Gate gate;
    private final OutboxStore outbox;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private long told;

    @Activate
    public OutboxRelay(@Reference Gate gate, @Reference OutboxStore outbox) {
        this.gate = gate;
        this.outbox = outbox;
    }

    /** One subscription; an identity of its own, also for the same caller and listener. */
    private static final class Follower {
        private final Caller caller;
        private final Consumer<HubEvent> listener;

        private Follower(Caller caller, Consumer<HubEvent> listener) {
            this.caller = caller;
            this.listener = listener;
        }
    }

    @Override
    public AutoCloseable follow(Caller caller, Consumer<HubEvent> listener) {
        Follower follower = new Follower(caller, listener);
        long last = gate.unasked(caller, Action.EVENT_FOLLOW.name(), Target.hub(), outbox::last);
        synchronized (this) {
            if (followers.isEmpty()) {
                told = last;
            }
            followers.add(follower);
        }
        return () -> followers.remove(follower);
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public synchronized void run() {
        if (followers.isEmpty()) {
            return;
        }
        News news = gate.quietly(this::news);
        for (HubEvent event : news.events()) {
            followers.forEach(follower -> tell(follower, event, news.standing()));
            told = event.seq();
        }
    }

    /** What happened, and which of these cases do not exist for whom. */
    private record News(List<HubEvent> events, Restrictions.Standing standing) {}

    private News news() {
        List<HubEvent> events = outbox.after(told, AT_ONCE);
        List<CaseId> cases =
                events.stream().flatMap(e -> e.caseId().stream()).distinct().toList();
        return new News(events, gate.restrictions().standing(cases));
    }

    private void tell(Follower follower, HubEvent event, Restrictions.Standing standing) {
        boolean closed = event.caseId()
                .filter(id -> standing.closes(follower.caller, EventRules.part(follower.caller, id)))
                .isPresent();
        if (closed || !gate.permits(follower.caller, Action.EVENT_FOLLOW, target(event))) {
            return;
        }
        try {
            EventRules.forCaller(follower.caller, event).ifPresent(follower.listener);
        } catch (RuntimeException broken) {
            // a follower that breaks must not keep the others from hearing
            followers.remove(follower);
            LOG.warn("a follower of events was dropped: {}", broken.toString());
        }
    }

    private static Target target(HubEvent event) {
        Target target = Target.of("event", "", event.area());
        Target owned = event.agency().map(target::ownedBy).orElse(target);
        return event.team().map(owned::addressedTo).orElse(owned);
    }
}
