package org.openmash.access.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.Page;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditLedger;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.store.AuditStore;
import org.openmash.core.api.store.AuditStore.Head;
import org.openmash.core.api.store.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the few who may read and verify the chain; reading it is on record too. Thread-safe. */
@Component(service = AuditLedger.class)
public final class Ledger implements AuditLedger {

    private static final int AT_ONCE = 200;
    private static final int SCANNED_AT_MOST = 10_000;

    private final AuditStore store;
    private final AuditTrail trail;
    private final Policy policy;
    private final Transactions transactions;
    private final ChainNode node;

    @Activate
    public Ledger(
            @Reference AuditStore store,
            @Reference AuditTrail trail,
            @Reference Policy policy,
            @Reference Transactions transactions,
            @Reference ChainNode node) {
        this.store = store;
        this.trail = trail;
        this.policy = policy;
        this.transactions = transactions;
        this.node = node;
    }

    /** The head is taken first: what was there before the walk must be met on it. */
    @Override
    public Verification verify(Caller caller) {
        authorise(caller, Action.AUDIT_VERIFY, List.of(Target.hub()), "");
        Head head = transactions.inTransaction(() -> store.takeHead(node.name()));
        ChainCheck check = new ChainCheck(Map.of(node.name(), head));
        store.walk(check);
        return check.result();
    }

    @Override
    public Page<AuditRow> read(Caller caller, Optional<String> targetId, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > AT_ONCE) {
            throw new InvalidRequest("limit", "give a number from 1 to " + AT_ONCE);
        }
        int start = offset(cursor);
        List<Target> areas = caller.areas().stream()
                .sorted()
                .map(area -> Target.of("audit", "", area))
                .toList();
        String fields = "areas=" + caller.areas().stream().sorted().collect(Collectors.joining(","))
                + targetId.map(id -> " of=" + id).orElse("");
        authorise(caller, Action.AUDIT_READ, areas, fields);
        return transactions.inTransaction(() -> page(caller, targetId, start, limit));
    }

    /** Rows of other areas are passed over; rows of no area, such as sign-ins, belong to all. */
    private Page<AuditRow> page(Caller caller, Optional<String> targetId, int start, int limit) {
        List<AuditRow> mine = new ArrayList<>();
        int offset = start;
        while (offset - start < SCANNED_AT_MOST) {
            List<AuditRow> rows = store.read(targetId, offset, AT_ONCE);
            for (AuditRow row : rows) {
                offset++;
                if (row.area() == null || row.area().isBlank() || caller.inArea(row.area())) {
                    mine.add(row);
                }
                if (mine.size() == limit) {
                    return new Page<>(mine, Optional.of(Integer.toString(offset)));
                }
            }
            if (rows.size() < AT_ONCE) {
                return new Page<>(mine, Optional.empty());
            }
        }
        return new Page<>(mine, Optional.of(Integer.toString(offset)));
    }

    private void authorise(Caller caller, Action action, List<Target> targets, String fields) {
        Target target = targets.isEmpty() ? Target.hub() : targets.get(0);
        Verdict verdict = policy.decide(caller, action, target);
        String outcome = verdict.permitted() ? "done" : "denied";
        transactions.inTransaction(() -> {
            trail.record(new AuditEvent(caller, action.name(), target, outcome, verdict.reasonCode(), fields));
            return outcome;
        });
        if (!verdict.permitted()) {
            throw new NotPermitted(action.name().toLowerCase(Locale.ROOT).replace('_', ' '), verdict.reasonCode());
        }
    }

    private static int offset(Optional<String> cursor) {
        String text = cursor.orElse("0");
        if (!text.matches("[0-9]{1,9}")) {
            throw new InvalidRequest("cursor", "give the cursor that came with the page before");
        }
        return Integer.parseInt(text);
    }
}
