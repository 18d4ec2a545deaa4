package org.openmash.hosting.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.agency.Unit;
import org.openmash.hosting.internal.install.ConnectorCatalogue;

/** Connectors without a container: archives by file name, and what is told when one comes or goes. */
final class FakeCatalogue implements ConnectorCatalogue {

    private final Map<String, Taken> archives = new TreeMap<>();
    private final Set<Unit> here = ConcurrentHashMap.newKeySet();
    private Consumer<Unit> comes = unit -> {};
    private Consumer<Unit> goes = unit -> {};

    /** @param agencies kinds that it speaks for */
    FakeCatalogue archive(String file, Unit unit, String... agencies) {
        archives.put(file, new Taken(unit, Set.of(agencies), List.of()));
        return this;
    }

    /** In the hub, by whatever way. */
    FakeCatalogue here(Unit unit) {
        here.add(unit);
        archives.putIfAbsent(unit.toString(), new Taken(unit, Set.of(unit.name()), List.of()));
        return this;
    }

    FakeCatalogue tells(Consumer<Unit> coming, Consumer<Unit> going) {
        comes = coming;
        goes = going;
        return this;
    }

    /** The container loses it without a word to the hub. */
    void lose(Unit unit) {
        here.remove(unit);
    }

    @Override
    public List<Entry> entries() {
        Map<String, Entry> entries = new TreeMap<>();
        archives.values().stream().map(Taken::unit).forEach(unit -> entries.put(unit.name(), entry(unit, false)));
        here.forEach(unit -> entries.put(unit.name(), entry(unit, true)));
        return List.copyOf(entries.values());
    }

    private static Entry entry(Unit unit, boolean installed) {
        return new Entry(unit.name(), unit.version(), installed, unit.sha256(), "folder connectors", "");
    }

    @Override
    public Taken take(String fileOrName) {
        return Stream.concat(
                        Stream.ofNullable(archives.get(fileOrName)),
                        archives.values().stream()
                                .filter(taken -> taken.unit().name().equals(fileOrName)))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("connector", "there is no such connector"));
    }

    @Override
    public Taken taken(Unit unit) {
        return archives.values().stream()
                .filter(taken -> taken.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("connector", "the archive of " + unit + " is not kept"));
    }

    @Override
    public Set<Unit> present() {
        return Set.copyOf(here);
    }

    @Override
    public boolean runs(Unit unit) {
        return here.contains(unit);
    }

    @Override
    public Set<String> agencies(Unit unit) {
        return here.contains(unit) ? new TreeSet<>(taken(unit).agencies()) : Set.of();
    }

    @Override
    public void start(Unit unit) {
        taken(unit);
        if (here.add(unit)) {
            comes.accept(unit);
        }
    }

    @Override
    public void stop(Unit unit) {
        if (here.remove(unit)) {
            goes.accept(unit);
        }
    }

    @Override
    public void keepOnly(String name, Set<Unit> units) {
        archives.values().stream()
                .filter(taken -> taken.unit().name().equals(name) && !units.contains(taken.unit()))
                .collect(Collectors.toSet())
                .forEach(taken -> archives.values().remove(taken));
    }

    @Override
    public boolean settled() {
        return true;
    }
}
