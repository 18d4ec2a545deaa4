package org.openmash.hosting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.core.api.store.ConnectorStore;

/** Desired connectors in memory. */
final class FakeConnectors implements ConnectorStore {

    private final Map<String, ConnectorRelease> releases = new ConcurrentHashMap<>();

    static ConnectorBook book(Hub hub) {
        return new ConnectorBook(hub.book, hub.store, new FakeConnectors(), hub.store, Hub.CLOCK);
    }

    @Override
    public void put(ConnectorRelease release) {
        releases.put(release.name(), release);
    }

    @Override
    public Optional<ConnectorRelease> find(String name) {
        return Optional.ofNullable(releases.get(name));
    }

    @Override
    public List<ConnectorRelease> all() {
        return List.copyOf(releases.values());
    }
}
