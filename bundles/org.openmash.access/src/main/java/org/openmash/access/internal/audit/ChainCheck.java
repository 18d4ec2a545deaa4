package org.openmash.access.internal.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openmash.core.api.audit.AuditLedger.Verification;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.store.AuditStore.Head;

/**
 * Walks rows in order of node and sequence and remembers the first that does not fit. Needs nothing but the rows, so it
 * also verifies an export on another machine. Not thread-safe; one for each walk.
 */
public final class ChainCheck implements Consumer<AuditRow> {

    private static final Head BEGINNING = new Head(0, ChainHash.NOTHING_BEFORE);

    private final Map<String, Head> last = new HashMap<>();
    private final Map<String, Head> promised;
    private long rows;
    private String firstBad;

    /** Takes the rows alone for true: rows missing at the very end of a chain are not seen. */
    public ChainCheck() {
        this(Map.of());
    }

    /** @param promised rows that must be there, by node: heads taken before the walk began */
    public ChainCheck(Map<String, Head> promised) {
        this.promised = new HashMap<>(promised);
        this.promised.values().removeIf(head -> head.seq() == 0);
    }

    @Override
    public void accept(AuditRow row) {
        rows++;
        Head before = last.getOrDefault(row.node(), BEGINNING);
        boolean fits = row.seq() == before.seq() + 1
                && before.hash().equals(row.previousHash())
                && ChainHash.of(row).equals(row.hash());
        if (!fits) {
            bad(row.node(), row.seq());
        }
        last.put(row.node(), new Head(row.seq(), row.hash()));
        Head wanted = promised.get(row.node());
        if (wanted != null && wanted.seq() == row.seq()) {
            promised.remove(row.node());
            if (!wanted.hash().equals(row.hash())) {
                bad(row.node(), row.seq());
            }
        }
    }

    public Verification result() {
        promised.forEach(
                (node, head) -> bad(node, last.getOrDefault(node, BEGINNING).seq() + 1));
        return new Verification(rows, Optional.ofNullable(firstBad));
    }

    private void bad(String node, long seq) {
        if (firstBad == null) {
            firstBad = node + "/" + seq;
        }
    }
}
