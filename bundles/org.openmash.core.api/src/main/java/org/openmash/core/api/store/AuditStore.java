package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openmash.core.api.audit.AuditRow;
import org.osgi.annotation.versioning.ProviderType;

/** Rows of the audit chain: added, never changed. */
@ProviderType
public interface AuditStore {

    /** Place and hash of the last row of a node. */
    record Head(long seq, String hash) {}

    /**
     * Takes the head of a node's chain for this transaction by updating it first, so that two writers queue up. A new
     * node starts at sequence 0 with 64 zeros.
     */
    Head takeHead(String node);

    /** Appends the row and moves the head to it. */
    void append(AuditRow row);

    /** Walks all rows of all nodes in order of node and sequence. */
    void walk(Consumer<AuditRow> visitor);

    /** Newest first. */
    List<AuditRow> read(Optional<String> targetId, int offset, int limit);
}
