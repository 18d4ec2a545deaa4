package org.openmash.hosting.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.core.api.store.ConnectorStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.install.ConnectorCatalogue.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which archives came into the hub and which of them may speak for agencies. What the distribution itself brings needs no
 * approval; any other archive does, by its checksum. A change and its audit row are one commit.
 */
@Component(service = ConnectorBook.class)
public final class ConnectorBook {

    private final AgreementBook audit;
    private final Transactions transactions;
    private final ConnectorStore store;
    private final Clock clock;

    @Activate
    public ConnectorBook(
            @Reference AgreementBook audit,
            @Reference Transactions transactions,
            @Reference ConnectorStore store,
            @Reference Clock clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    Optional<ConnectorRelease> find(String name) {
        return transactions.inTransaction(() -> store.find(name));
    }

    /** Whether the archive that was installed under this name may speak for an agency. */
    boolean approved(String name) {
        return find(name)
                .map(release ->
                        release.sha256().isEmpty() || !release.approvedBy().isEmpty())
                .orElse(true);
    }

    /** An archive with a checksum is new; without one nothing new came in. */
    void installed(Caller caller, Entry entry) {
        write(caller, Action.CONNECTOR_INSTALL, entry, release(entry, entry.sha256(), true, "", caller));
    }

    void removed(Caller caller, Entry entry) {
        String sha256 = find(entry.name()).map(ConnectorRelease::sha256).orElse("");
        write(caller, Action.CONNECTOR_REMOVE, entry, release(entry, sha256, false, "", caller));
    }

    /** @throws InvalidRequest when it is not the checksum of the archive that is installed */
    void approve(Caller caller, Entry entry, String sha256) {
        ConnectorRelease release = find(entry.name())
                .filter(known -> !known.sha256().isEmpty())
                .orElseThrow(() -> new InvalidRequest("connector", "came with the hub itself and needs no approval"));
        if (sha256 == null || !release.sha256().equals(sha256.strip().toLowerCase(Locale.ROOT))) {
            throw new InvalidRequest(
                    "sha256", "is not the checksum of the archive that is installed: ask its supplier, or remove it");
        }
        String person = caller.user().value();
        if (person.equals(release.by())) {
            throw new InvalidRequest("connector", "you installed it: another person approves");
        }
        write(caller, Action.CONNECTOR_APPROVE, entry, release(entry, release.sha256(), true, person, caller));
    }

    private ConnectorRelease release(Entry entry, String sha256, boolean wanted, String approvedBy, Caller by) {
        return new ConnectorRelease(
                entry.name(),
                entry.version(),
                sha256,
                wanted,
                approvedBy,
                "",
                "",
                List.of(),
                clock.instant(),
                by.user().value());
    }

    private void write(Caller caller, Action action, Entry entry, ConnectorRelease release) {
        transactions.inTransaction(() -> {
            if (action != Action.CONNECTOR_INSTALL || !release.sha256().isEmpty()) {
                store.put(release);
            }
            audit.record(caller, action, target(entry), "done", "");
            return release;
        });
    }

    static Target target(Entry entry) {
        return new Target("connector", entry.name(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
