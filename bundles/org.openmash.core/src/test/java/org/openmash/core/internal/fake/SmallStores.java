package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.UserId;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.api.store.OutboxStore;

/** The ports that need little, in memory. */
public final class SmallStores implements AgencyStore, DecisionStore, IdempotencyStore, OutboxStore, JournalStore {

    private final Map<String, Agreement> agreements;
    private final Map<Integer, Decision> decisions;
    private final Map<String, Used> keys;
    private final Map<Long, HubEvent> events;
    private final Map<Integer, JournalEntry> journal;

    public SmallStores(Memory memory) {
        agreements = memory.table("agreement");
        decisions = memory.table("decision");
        keys = memory.table("idempotency");
        events = memory.table("outbox");
        journal = memory.table("case_event");
    }

    @Override
    public void put(Agreement agreement) {
        agreements.put(agreement.agency() + " " + agreement.area(), agreement);
    }

    @Override
    public Optional<Agreement> find(AgencyId agency, String area) {
        return Optional.ofNullable(agreements.get(agency + " " + area));
    }

    @Override
    public List<Agreement> all() {
        return List.copyOf(agreements.values());
    }

    @Override
    public void insert(Decision decision) {
        decisions.put(decisions.size(), decision);
    }

    @Override
    public Optional<Decision> latest(CaseId caseId) {
        return decisions(caseId).stream().reduce((earlier, later) -> later);
    }

    @Override
    public List<Decision> decisions(CaseId caseId) {
        return decisions.values().stream()
                .filter(d -> d.caseId().equals(caseId))
                .toList();
    }

    @Override
    public Optional<Used> find(UserId user, String key) {
        return Optional.ofNullable(keys.get(user + key));
    }

    @Override
    public void insert(UserId user, String key, Used used, Instant at) {
        if (keys.putIfAbsent(user + key, used) != null) {
            throw new Conflict("key used already");
        }
    }

    @Override
    public void takeTurn(CaseId caseId) {
        // One transaction at a time: everybody is in turn.
    }

    @Override
    public void append(JournalEntry entry) {
        journal.put(journal.size(), entry);
    }

    @Override
    public List<JournalEntry> ofCase(CaseId caseId) {
        return journal.values().stream()
                .filter(entry -> entry.caseId().equals(caseId))
                .toList();
    }

    @Override
    public void add(HubEvent e) {
        long seq = last() + 1;
        events.put(seq, new HubEvent(seq, e.at(), e.type(), e.area(), e.caseId(), e.agency(), e.team()));
    }

    @Override
    public List<HubEvent> after(long seq, int limit) {
        return List.copyOf(events.values()).stream()
                .filter(e -> e.seq() > seq)
                .limit(limit)
                .toList();
    }

    @Override
    public long last() {
        return events.size();
    }
}
