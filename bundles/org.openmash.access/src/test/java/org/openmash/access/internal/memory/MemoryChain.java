package org.openmash.access.internal.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.store.AuditStore;

/** The chain in a list that a test may tamper with. */
public final class MemoryChain implements AuditStore {

    public final List<AuditRow> rows = new ArrayList<>();
    private final Map<String, Head> heads = new HashMap<>();

    @Override
    public Head takeHead(String node) {
        return heads.computeIfAbsent(node, n -> new Head(0, "0".repeat(64)));
    }

    @Override
    public void append(AuditRow row) {
        rows.add(row);
        heads.put(row.node(), new Head(row.seq(), row.hash()));
    }

    @Override
    public void walk(Consumer<AuditRow> visitor) {
        rows.stream()
                .sorted(Comparator.comparing(AuditRow::node).thenComparing(AuditRow::seq))
                .forEach(visitor);
    }

    @Override
    public List<AuditRow> read(Optional<String> targetId, int offset, int limit) {
        List<AuditRow> found = new ArrayList<>(rows);
        found.removeIf(row -> targetId.filter(id -> !id.equals(row.targetId())).isPresent());
        found.sort(Comparator.comparing(AuditRow::seq).reversed());
        return found.stream().skip(offset).limit(limit).toList();
    }
}
