package org.openmash.hosting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.MashException;
import org.openmash.core.api.agency.ConnectorRelease;
import org.openmash.hosting.internal.ConnectorBook.Version;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Unit;
import org.openmash.hosting.internal.install.ConnectorCatalogue;
import org.openmash.hosting.internal.install.ConnectorCatalogue.Entry;
import org.openmash.hosting.internal.install.ConnectorCatalogue.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the connectors of this node to what is wanted: at a person's word at once, and on a clock, so that neither a
 * crash nor the container's own steps leave anything else behind. One step at a time. Called from many threads.
 */
final class Upgrades {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrades.class);

    private final House house;
    private final ConnectorCatalogue catalogue;
    private final ConnectorBook book;
    private final Predicate<String> onePersonIn;
    private final TakeOver takeOver;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    /** @param onePersonIn whether one person may activate agencies in an area */
    Upgrades(House house, ConnectorCatalogue catalogue, ConnectorBook book, Predicate<String> onePersonIn) {
        this.house = house;
        this.catalogue = catalogue;
        this.book = book;
        this.onePersonIn = onePersonIn;
        takeOver = new TakeOver(house, catalogue);
    }

    /** What keeps this node from what is wanted, in words; empty when nothing. */
    Optional<String> trouble(String name) {
        return Optional.ofNullable(troubles.get(name));
    }

    /** Connectors of which this node is not as wanted. */
    Set<String> troubled() {
        return Set.copyOf(troubles.keySet());
    }

    String install(Caller caller, String fileOrName) {
        return alone(() -> {
            Optional<Unit> there = running(fileOrName);
            if (there.isPresent()) {
                book.installedBefore(caller, fileOrName);
                return fileOrName;
            }
            Taken taken = catalogue.take(fileOrName);
            String name = taken.unit().name();
            if (running(name).isPresent()) {
                book.installedBefore(caller, name);
                return name;
            }
            catalogue.start(taken.unit());
            book.installed(caller, taken);
            takeOver.speak(taken.unit());
            troubles.remove(name);
            return name;
        });
    }

    String remove(Caller caller, String name) {
        return alone(() -> {
            Unit unit = running(name).orElseThrow(Upgrades::notInstalled);
            book.removed(caller, unit);
            converge(book.find(name).orElseThrow());
            return name;
        });
    }

    String upgrade(Caller caller, String fileOrName) {
        return alone(() -> {
            Taken taken = catalogue.take(fileOrName);
            String name = taken.unit().name();
            Version now = now(name);
            if (!fileOrName.endsWith(".kar") && !taken.unit().isNewerThan(now.unit())) {
                throw new InvalidRequest(
                        "connector",
                        "nothing newer than " + now.unit() + " is in the catalogue: give the path of a .kar file");
            }
            check(now.unit(), taken);
            change(caller, now, new Version(taken.unit(), ""), taken);
            return name;
        });
    }

    /** Goes back to the version before; of a version that waits for its approval there is nothing to go back from. */
    String back(Caller caller, String name) {
        return alone(() -> {
            ConnectorRelease release = book.find(name)
                    .filter(row -> row.wanted() && !row.previousVersion().isEmpty())
                    .orElseThrow(
                            () -> new InvalidRequest("connector", "there is no version of " + name + " to go back to"));
            Version before = ConnectorBook.previous(release);
            Version latest = ConnectorBook.latest(release);
            if (release.waiting()) {
                book.upgraded(caller, before, Version.none(name), List.of());
                return name;
            }
            change(caller, latest, before, catalogue.taken(before.unit()));
            return name;
        });
    }

    String approve(Caller caller, String name, String sha256) {
        return alone(() -> {
            running(name).orElseThrow(Upgrades::notInstalled);
            ConnectorRelease approval = book.approval(caller, name, sha256);
            ConnectorRelease release = book.find(name).orElseThrow();
            if (release.waiting()) {
                swap(
                        ConnectorBook.previous(release),
                        ConnectorBook.latest(release),
                        () -> book.approved(caller, approval));
            } else {
                book.approved(caller, approval);
            }
            return name;
        });
    }

    /** At once when it is approved, or where one person may; else it waits for its approval. */
    private void change(Caller caller, Version old, Version next, Taken taken) {
        boolean approved = !next.unit().archived() || !next.approvedBy().isEmpty();
        if (!approved && needsApproval(taken)) {
            book.upgraded(caller, next, old, taken.findings());
            return;
        }
        Version agreed =
                approved ? next : new Version(next.unit(), caller.user().value());
        swap(old, agreed, () -> book.upgraded(caller, agreed, old, taken.findings()));
    }

    private void swap(Version old, Version next, Runnable agreed) {
        takeOver.from(old.unit(), next.unit(), agreed);
        troubles.remove(next.unit().name());
        catalogue.keepOnly(next.unit().name(), Set.of(old.unit(), next.unit()));
    }

    /** What runs, with who approved it. */
    private Version now(String name) {
        Unit unit = running(name).orElseThrow(Upgrades::notInstalled);
        return book.find(name)
                .filter(ConnectorRelease::wanted)
                .map(row -> row.waiting() ? ConnectorBook.previous(row) : ConnectorBook.latest(row))
                .filter(version -> version.unit().equals(unit))
                .orElseGet(() -> new Version(unit, ""));
    }

    private void check(Unit now, Taken taken) {
        if (taken.unit().equals(now)) {
            throw new InvalidRequest("connector", taken.unit() + " is what runs already");
        }
        if (taken.unit().version().equals(now.version()) && taken.unit().archived() != now.archived()) {
            throw new InvalidRequest(
                    "connector", "has the version of what the distribution brings: build it with another version");
        }
        Set<String> lost = new TreeSet<>(catalogue.agencies(now));
        lost.removeAll(taken.agencies());
        if (taken.unit().archived() && !lost.isEmpty()) {
            throw new InvalidRequest(
                    "connector", taken.unit() + " speaks no more for " + lost + ": " + now.version() + " stays");
        }
    }

    /** An archive takes over at once only where one person may activate every agency that it speaks for. */
    private boolean needsApproval(Taken taken) {
        return taken.agencies().stream()
                .flatMap(kind -> house.counterparts().placesOf(kind))
                .map(Place::area)
                .distinct()
                .anyMatch(area -> !onePersonIn.test(area));
    }

    /** One round of the clock. While a person's word is done, the next round will do. */
    void reconcile() {
        if (!catalogue.settled() || !oneAtATime.tryLock()) {
            return;
        }
        try {
            book.all().forEach(this::look);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void look(ConnectorRelease release) {
        try {
            converge(release);
            troubles.remove(release.name());
        } catch (MashException e) {
            if (!e.getMessage().equals(troubles.put(release.name(), e.getMessage()))) {
                LOG.warn("connector {} is not as wanted: {}", release.name(), e.getMessage());
            }
        }
    }

    private void converge(ConnectorRelease release) {
        Unit wanted = ConnectorBook.wanted(release);
        List<Unit> others = TakeOver.others(catalogue, wanted).toList();
        boolean there = catalogue.present().contains(wanted);
        if (!release.wanted()) {
            house.speakers().silence(release.name());
            house.counterparts().settle();
            others.forEach(catalogue::stop);
            if (there) {
                catalogue.stop(wanted);
            }
        } else if (!there && !others.isEmpty()) {
            takeOver.from(others.get(0), wanted, () -> {});
        } else {
            if (!there || !catalogue.runs(wanted)) {
                catalogue.start(wanted);
            }
            if (!others.isEmpty() || !there) {
                takeOver.speak(wanted);
                others.forEach(takeOver::drain);
                others.forEach(catalogue::stop);
            }
        }
    }

    private Optional<Unit> running(String name) {
        return catalogue.entries().stream()
                .filter(entry -> entry.installed() && entry.name().equals(name))
                .findFirst()
                .map(Entry::unit);
    }

    private static InvalidRequest notInstalled() {
        return new InvalidRequest("connector", "is not installed; see mash:connector-list");
    }

    /** A step of a person waits for the one before it. */
    private <T> T alone(Supplier<T> step) {
        oneAtATime.lock();
        try {
            return step.get();
        } finally {
            oneAtATime.unlock();
        }
    }
}
