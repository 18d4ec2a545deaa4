package org.openmash.hosting.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Place;

/** Agreements, outbox and audit in memory; what is written outside a transaction is an error. */
final class FakeStore implements Transactions, AgencyStore, OutboxStore, AuditTrail {

    private final Map<Place, Agreement> agreements = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> recorded = new CopyOnWriteArrayList<>();
    private final ThreadLocal<List<Runnable>> effects = new ThreadLocal<>();

    List<String> told() {
        return told;
    }

    List<String> recorded() {
        return recorded;
    }

    @Override
    public <R> R inTransaction(Supplier<R> work) {
        if (effects.get() != null) {
            return work.get();
        }
        effects.set(new ArrayList<>());
        try {
            R result = work.get();
            effects.get().forEach(Runnable::run);
            return result;
        } finally {
            effects.remove();
        }
    }

    @Override
    public void afterCommit(Runnable effect) {
        effects.get().add(effect);
    }

    @Override
    public void put(Agreement agreement) {
        requireTransaction();
        agreements.put(new Place(agreement.agency(), agreement.area()), agreement);
    }

    @Override
    public Optional<Agreement> find(AgencyId agency, String area) {
        return Optional.ofNullable(agreements.get(new Place(agency, area)));
    }

    @Override
    public List<Agreement> all() {
        return List.copyOf(agreements.values());
    }

    @Override
    public void add(HubEvent event) {
        requireTransaction();
        told.add(event.type() + " " + event.agency().map(AgencyId::value).orElse("hub"));
    }

    @Override
    public List<HubEvent> after(long seq, int limit) {
        return List.of();
    }

    @Override
    public long last() {
        return told.size();
    }

    @Override
    public void record(AuditEvent event) {
        requireTransaction();
        recorded.add(event.action() + " " + event.target().id() + " " + event.outcome());
    }

    private void requireTransaction() {
        if (effects.get() == null) {
            throw new IllegalStateException("outside a transaction");
        }
    }
}
