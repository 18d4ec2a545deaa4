package org.openmash.core.internal.room;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.MashException;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.api.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one way into every use-case: load, ask the policy, work, put it on record, all in one transaction. A denial is on
 * record too. What is not there and what may not be known look alike. Thread-safe.
 */
@Component(service = Gate.class)
public final class Gate {

    private final Transactions transactions;
    private final Policy policy;
    private final AuditTrail audit;
    private final OutboxStore outbox;
    private final Restrictions restrictions;
    private final Clock clock;

    @Activate
    public Gate(
            @Reference Transactions transactions,
            @Reference Policy policy,
            @Reference AuditTrail audit,
            @Reference OutboxStore outbox,
            @Reference Restrictions restrictions,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.policy = policy;
        this.audit = audit;
        this.outbox = outbox;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** Either the result or the refusal, so that the record of a refusal is committed before it is thrown. */
    private record Passage<R>(R result, MashException refusal) {

        R orThrow() {
            if (refusal != null) {
                throw refusal;
            }
            return result;
        }
    }

    /** Does the work if the caller may do this to what is behind the door. */
    public <T, R> R enter(Caller caller, Action action, Door<T> door, Function<T, R> work) {
        Passage<R> passage = transactions.inTransaction(() -> {
            Optional<T> thing = door.load().get();
            return thing.isPresent() ? judge(caller, action, door, thing.get(), work) : absent(caller, action, door);
        });
        return passage.orThrow();
    }

    /** Does the work on those targets that the caller may act on; refuses when there are none. */
    public <R> R enterList(Caller caller, Action action, List<Target> targets, Function<List<Target>, R> work) {
        Passage<R> passage = transactions.inTransaction(() -> {
            List<Target> open = targets.stream()
                    .filter(t -> policy.decide(caller, action, t).permitted())
                    .toList();
            return open.isEmpty()
                    ? closed(caller, action, targets)
                    : new Passage<>(onRecord(caller, action, open, work), null);
        });
        return passage.orThrow();
    }

    /** Work that needs no permission of its own, such as an agency's answer to the hub's question: still on record. */
    public <R> R unasked(Caller caller, String action, Target target, Supplier<R> work) {
        return transactions.inTransaction(() -> {
            R result = work.get();
            audit.record(new AuditEvent(caller, action, target, "done", "", ""));
            return result;
        });
    }

    /** Reads for the hub itself, off the record since nobody learns of it. */
    public <R> R quietly(Supplier<R> work) {
        return transactions.inTransaction(work);
    }

    /** Asks inside a transaction when the target is part of a case. */
    public boolean permits(Caller caller, Action action, Target target) {
        return policy.decide(caller, action, target).permitted() && !restricted(caller, target);
    }

    /** Which cases do not exist for whom, for what shows many of them at once. */
    public Restrictions restrictions() {
        return restrictions;
    }

    /** Tells what happened, in the same commit. */
    public void tell(String type, String area, CaseId caseId) {
        tell(type, area, caseId, Optional.empty(), Optional.empty());
    }

    /** Tells what happened to an area. */
    public void tell(String type, String area) {
        tell(type, area, Optional.empty());
    }

    /** Tells what happened to an agency in an area. */
    public void tell(String type, String area, AgencyId agency) {
        tell(type, area, Optional.of(agency));
    }

    public void tell(String type, String area, CaseId caseId, Optional<AgencyId> agency, Optional<String> team) {
        outbox.add(new HubEvent(0, clock.instant(), type, area, Optional.of(caseId), agency, team));
    }

    private void tell(String type, String area, Optional<AgencyId> agency) {
        outbox.add(new HubEvent(0, clock.instant(), type, area, Optional.empty(), agency, Optional.empty()));
    }

    public void afterCommit(Runnable effect) {
        transactions.afterCommit(effect);
    }

    public Instant now() {
        return clock.instant();
    }

    private <T, R> Passage<R> judge(Caller caller, Action action, Door<T> door, T thing, Function<T, R> work) {
        Target target = door.target().apply(thing);
        Verdict verdict = policy.decide(caller, action, target);
        if (verdict.permitted() && restricted(caller, target)) {
            record(caller, action, target, "denied", "restricted", "");
            return new Passage<>(null, noSuch(door.kind()));
        }
        if (verdict.permitted()) {
            R result = work.apply(thing);
            record(caller, action, target, "done", verdict.reasonCode(), door.note());
            return new Passage<>(result, null);
        }
        record(caller, action, target, "denied", verdict.reasonCode(), "");
        return new Passage<>(
                null,
                verdict.existenceSealed()
                        ? noSuch(door.kind())
                        : new NotPermitted(words(action), verdict.reasonCode()));
    }

    private boolean restricted(Caller caller, Target target) {
        return target.part().filter(p -> restrictions.close(caller, p)).isPresent();
    }

    private <R> R onRecord(Caller caller, Action action, List<Target> open, Function<List<Target>, R> work) {
        R result = work.apply(open);
        Target target = open.size() == 1 ? open.get(0) : whole(open);
        record(caller, action, target, "done", "list", places(open));
        return result;
    }

    private <T, R> Passage<R> absent(Caller caller, Action action, Door<T> door) {
        Target target = new Target(door.kind(), door.id(), Optional.empty());
        record(caller, action, target, "denied", "not-there", "");
        return new Passage<>(null, noSuch(door.kind()));
    }

    private <R> Passage<R> closed(Caller caller, Action action, List<Target> targets) {
        Target target = targets.isEmpty() ? Target.hub() : targets.get(0);
        String reason = targets.isEmpty()
                ? "no-area-or-team"
                : policy.decide(caller, action, target).reasonCode();
        record(caller, action, target, "denied", reason, "");
        return new Passage<>(null, new NotPermitted(words(action), reason));
    }

    private void record(Caller caller, Action action, Target target, String outcome, String reason, String note) {
        audit.record(new AuditEvent(caller, action.name(), target, outcome, reason, note));
    }

    private static Target whole(List<Target> open) {
        return new Target(open.get(0).kind(), "", Optional.empty());
    }

    private static String places(List<Target> open) {
        return open.stream()
                .map(t -> t.team()
                        .map(x -> "team=" + x)
                        .orElseGet(() -> "area=" + t.area().orElse("")))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static NotFound noSuch(String kind) {
        return new NotFound("no such " + kind);
    }

    private static String words(Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
