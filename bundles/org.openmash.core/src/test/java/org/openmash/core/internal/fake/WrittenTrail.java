package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.store.AuditStore;

/** An audit trail that somebody else has written. */
public final class WrittenTrail implements AuditStore {

    private List<AuditRow> rows = List.of();

    public void holds(AuditRow... written) {
        rows = List.of(written);
    }

    /** Somebody of the police did this to a case. */
    public static AuditRow row(String user, String action, String outcome, Instant at) {
        return new AuditRow(
                "node", 1, at, user, "police", "enquiry", action, "case", "", TestHub.AREA, outcome, "", "", "", "");
    }

    @Override
    public Head takeHead(String node) {
        throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public void append(AuditRow row) {
        throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public void walk(Consumer<AuditRow> visitor) {
        rows.forEach(visitor);
    }

    @Override
    public List<AuditRow> read(Optional<String> targetId, int offset, int limit) {
        return rows.stream().skip(offset).limit(limit).toList();
    }
}
