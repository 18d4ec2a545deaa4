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
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.store.ConnectorStore;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Unit;
import org.openmash.hosting.internal.install.ConnectorCatalogue.Taken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which versions of connectors are wanted and which archives may speak for agencies. What the distribution itself brings
 * needs no approval; any other archive does, by its checksum. A change, its audit row and
 * its event are one commit.
 */
@Component(service = ConnectorBook.class)
public final class ConnectorBook {

    private static final String CHANGED = "connector-changed";
    private static final String EVERY_AREA = "";

    private final AgreementBook audit;
    private final Transactions transactions;
    private final ConnectorStore store;
    private final OutboxStore outbox;
    private final Clock clock;

    /** A version with who approved it. */
    record Version(Unit unit, String approvedBy) {
        static Version none(String name) {
            return new Version(new Unit(name, "", ""), "");
        }
    }

    @Activate
    public ConnectorBook(
            @Reference AgreementBook audit,
            @Reference Transactions transactions,
            @Reference ConnectorStore store,
            @Reference OutboxStore outbox,
            @Reference Clock clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<ConnectorRelease> find(String name) {
        return transactions.inTransaction(() -> store.find(name));
    }

    List<ConnectorRelease> all() {
        return transactions.inTransaction(store::all);
    }

    /** The version that is to run, which is not one that waits for its approval. */
    static Unit wanted(ConnectorRelease release) {
        return release.waiting() ? previous(release).unit() : latest(release).unit();
    }

    /** What was installed last. */
    static Version latest(ConnectorRelease release) {
        return new Version(new Unit(release.name(), release.version(), release.sha256()), release.approvedBy());
    }

    /** What it can go back to; without a version when there is nothing. */
    static Version previous(ConnectorRelease release) {
        return new Version(
                new Unit(release.name(), release.previousVersion(), release.previousSha256()),
                release.previousApprovedBy());
    }

    /** Whether the archive that was installed under this name may speak for an agency. */
    boolean approved(String name) {
        return find(name)
                .map(release -> release.waiting() ? previousApproved(release) : release.approved())
                .orElse(true);
    }

    private static boolean previousApproved(ConnectorRelease release) {
        return release.previousSha256().isEmpty()
                || !release.previousApprovedBy().isEmpty();
    }

    void installed(Caller caller, Taken taken) {
        String name = taken.unit().name();
        write(
                caller,
                Action.CONNECTOR_INSTALL,
                row(caller, true, new Version(taken.unit(), ""), Version.none(name), taken.findings()));
    }

    /** It was there already. */
    void installedBefore(Caller caller, String name) {
        audit.record(caller, Action.CONNECTOR_INSTALL, target(name), "done", "");
    }

    void removed(Caller caller, Unit unit) {
        write(
                caller,
                Action.CONNECTOR_REMOVE,
                row(caller, false, new Version(unit, ""), Version.none(unit.name()), List.of()));
    }

    /** Another version from now on, or as soon as it is approved. */
    void upgraded(Caller caller, Version version, Version before, List<String> findings) {
        write(caller, Action.CONNECTOR_UPGRADE, row(caller, true, version, before, findings));
    }

    /**
     * The row with this person's approval; nothing is written.
     *
     * @throws InvalidRequest when it is not the checksum of the archive that is installed
     */
    ConnectorRelease approval(Caller caller, String name, String sha256) {
        ConnectorRelease release = find(name)
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
        return row(caller, true, new Version(latest(release).unit(), person), previous(release), release.findings());
    }

    void approved(Caller caller, ConnectorRelease approval) {
        write(caller, Action.CONNECTOR_APPROVE, approval);
    }

    private ConnectorRelease row(Caller by, boolean wanted, Version version, Version before, List<String> findings) {
        return new ConnectorRelease(
                version.unit().name(),
                version.unit().version(),
                version.unit().sha256(),
                wanted,
                version.approvedBy(),
                before.unit().version(),
                before.unit().sha256(),
                before.approvedBy(),
                findings,
                clock.instant(),
                by.user().value());
    }

    private void write(Caller caller, Action action, ConnectorRelease release) {
        transactions.inTransaction(() -> {
            store.put(release);
            audit.record(caller, action, target(release.name()), "done", "");
            outbox.add(new HubEvent(
                    0, release.since(), CHANGED, EVERY_AREA, Optional.empty(), Optional.empty(), Optional.empty()));
            return release;
        });
    }

    static Target target(String name) {
        return new Target("connector", name, Optional.empty());
    }
}
