package org.openmash.core.internal.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.store.Transactions;

/** Tables in memory with one transaction at a time: rolled back as a whole on any exception. */
public final class Memory implements Transactions {

    private final Map<String, Map<Object, Object>> tables = new LinkedHashMap<>();
    private List<Runnable> effects;

    @SuppressWarnings("unchecked") // a table holds what its store puts in
    <K, V> Map<K, V> table(String name) {
        return (Map<K, V>) (Map<?, ?>) tables.computeIfAbsent(name, n -> new LinkedHashMap<>());
    }

    @Override
    public <R> R inTransaction(Supplier<R> work) {
        if (effects != null) {
            return work.get();
        }
        Map<String, Map<Object, Object>> before = new LinkedHashMap<>();
        tables.forEach((name, rows) -> before.put(name, new LinkedHashMap<>(rows)));
        effects = new ArrayList<>();
        List<Runnable> toDo = List.of();
        try {
            R result = work.get();
            toDo = effects;
            return result;
        } catch (RuntimeException failed) {
            tables.forEach((name, rows) -> {
                rows.clear();
                rows.putAll(before.getOrDefault(name, Map.of()));
            });
            throw failed;
        } finally {
            effects = null;
            toDo.forEach(Runnable::run);
        }
    }

    @Override
    public void afterCommit(Runnable effect) {
        if (effects == null) {
            effect.run();
        } else {
            effects.add(effect);
        }
    }

    static void version(long stored, long given) {
        if (stored != given) {
            throw new Conflict("somebody was faster");
        }
    }
}
