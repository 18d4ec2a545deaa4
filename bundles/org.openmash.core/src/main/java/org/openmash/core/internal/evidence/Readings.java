package org.openmash.core.internal.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.evidence.EvidencePack.Reading;
import org.openmash.core.api.evidence.EvidencePack.Seen;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AuditStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who read of a case, by the audit trail. Thread-safe. */
@Component(service = Readings.class)
public final class Readings {

    private static final int AT_ONCE = 1_000;

    private final AuditStore audit;
    private final AccountStore accounts;

    @Activate
    public Readings(@Reference AuditStore audit, @Reference AccountStore accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    /** Rows of those who read of the case, oldest first; who was refused has read nothing. */
    public static List<AuditRow> of(AuditStore audit, CaseId id) {
        List<AuditRow> found = new ArrayList<>();
        List<AuditRow> rows;
        int offset = 0;
        do {
            rows = audit.read(Optional.of(id.value()), offset, AT_ONCE);
            rows.stream().filter(Readings::isReading).forEach(found::add);
            offset += rows.size();
        } while (rows.size() == AT_ONCE);
        found.sort(Comparator.comparing(AuditRow::at));
        return found;
    }

    List<AuditRow> before(CaseId id, Instant at) {
        return of(audit, id).stream().filter(row -> row.at().isBefore(at)).toList();
    }

    List<Reading> people(List<AuditRow> rows) {
        Map<String, List<AuditRow>> each = new LinkedHashMap<>();
        rows.forEach(
                row -> each.computeIfAbsent(row.user(), u -> new ArrayList<>()).add(row));
        return each.values().stream()
                .map(own -> new Reading(
                        name(own.get(0)),
                        new AgencyId(own.get(0).employer()),
                        own.get(0).at(),
                        own.get(own.size() - 1).at(),
                        own.size()))
                .toList();
    }

    /** Who looked at the picture since then, each for the first time. */
    List<Seen> since(List<AuditRow> rows, Instant then) {
        Map<String, Seen> first = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.action().equals(Action.PICTURE_READ.name())
                        && !row.at().isBefore(then))
                .forEach(row -> first.computeIfAbsent(
                        row.user(), user -> new Seen(name(row), new AgencyId(row.employer()), row.at())));
        return List.copyOf(first.values());
    }

    private String name(AuditRow row) {
        return accounts.byId(new UserId(row.user()))
                .map(stored -> stored.user().name())
                .orElse("");
    }

    private static boolean isReading(AuditRow row) {
        return row.outcome().equals("done")
                && (row.action().endsWith("_READ") || row.action().endsWith("_OPEN"));
    }
}
